import { portal } from '@callboard/plugin-api'
import { useCan, useData, usePortal, useRefusal } from '@callboard/plugin-api/frontend'
import {
  Button,
  Card,
  EmptyState,
  ErrorMessage,
  ExternalLink,
  Page,
  Refusal,
  SearchInput,
  Tabs,
  useAddressQuery,
  useTypedText,
} from '@callboard/ui'
import { useState } from 'react'
import { InstallDialog } from './install/InstallDialog'
import { BrokenPackages } from './plugins/BrokenPackages'
import styles from './plugins/Plugins.module.css'
import { PluginTable } from './plugins/PluginTable'
import { byUrgency, isLike, isState, type State, states } from './plugins/pluginStates'

/** Every plugin of this installation: whether it runs and how it does; each leads to what it adds. */
export default function PluginsPage() {
  const { plugins } = usePortal()
  const [query] = useAddressQuery()
  const text = query.get('q') ?? ''
  const state = isState(query.get('state')) ? (query.get('state') as State) : undefined
  const running = plugins.filter((plugin) => plugin.state === 'running').length
  const found = plugins.filter(isLike(text))
  const shown = found.filter((plugin) => !state || plugin.state === state).toSorted(byUrgency)
  const mayKnow = useCan(portal, 'details')
  const details = useData(portal.routes.pluginDetails, {}, { enabled: mayKnow })
  const refusal = useRefusal(portal, 'details')
  return (
    <Page
      title="Plugins"
      description={`${running} of ${plugins.length} running. A plugin is a folder in plugins/ or an installed package; app-config.yaml can switch it off.`}
      actions={<Actions />}
    >
      <div className={styles.list}>
        {refusal && (
          <Refusal>{`${refusal} With it, how each plugin is configured and how it does stands here too.`}</Refusal>
        )}
        {details.error && (
          <ErrorMessage title="How the plugins do is not known" error={details.error} onRetry={details.refetch} />
        )}
        <Filters found={found} state={state} />
        <Card flush>
          {shown.length === 0 ? (
            <EmptyState
              icon="plug"
              title="No plugin is like that"
              action={<Button to="/plugins">Show all {plugins.length}</Button>}
            >
              Other words, or another state, may find it.
            </EmptyState>
          ) : (
            <PluginTable plugins={shown} details={details.data?.plugins} mayKnow={mayKnow} />
          )}
        </Card>
        <BrokenPackages files={details.data?.broken ?? []} />
      </div>
    </Page>
  )
}

function Actions() {
  const refusal = useRefusal(portal, 'plugins')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ExternalLink href={`${window.location.origin}/api/openapi.json`}>API of all plugins</ExternalLink>
      <Button icon="upload" onClick={() => setOpen(true)}>
        Install a plugin
      </Button>
      {isOpen && <InstallDialog refusal={refusal} onClose={() => setOpen(false)} />}
    </>
  )
}

function Filters({ found, state }: { found: Array<{ state: State }>; state: State | undefined }) {
  const [query, setQuery] = useAddressQuery()
  const [text, setText] = useTypedText(query.get('q') ?? '', (q) => {
    setQuery(q ? { ...Object.fromEntries(query), q } : without(query, 'q'), { replace: true })
  })
  const toState = (key?: State) =>
    `/plugins?${key ? new URLSearchParams({ ...Object.fromEntries(query), state: key }) : without(query, 'state')}`
  const tabs = Object.entries(states).map(([key, { label }]) => ({
    to: toState(key as State),
    title: label,
    count: found.filter((plugin) => plugin.state === key).length,
    isCurrent: state === key,
  }))
  return (
    <>
      <SearchInput label="Find a plugin by name or id" value={text} onChange={setText} />
      <Tabs
        label="States of plugins"
        tabs={[{ to: toState(), title: 'All', count: found.length, isCurrent: !state }, ...tabs]}
      />
    </>
  )
}

function without(query: URLSearchParams, key: string): URLSearchParams {
  const rest = new URLSearchParams(query)
  rest.delete(key)
  return rest
}
