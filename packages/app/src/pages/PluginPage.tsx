import { portal } from '@callboard/plugin-api'
import { useCan, useData, usePageTitle, usePortal, useRefusal } from '@callboard/plugin-api/frontend'
import { Badge, Button, EmptyState, Page, QueryView, Refusal, SkeletonText } from '@callboard/ui'
import { useParams } from 'react-router'
import { Health } from './plugins/Health'
import { Measurements } from './plugins/Measurements'
import { PluginActions } from './plugins/PluginActions'
import styles from './plugins/Plugins.module.css'
import { type Described, states } from './plugins/pluginStates'
import { WhatItAdds } from './plugins/WhatItAdds'

const above = [{ title: 'Plugins', to: '/plugins' }]

/** All that is known of one plugin. */
export default function PluginPage() {
  const { id = '' } = useParams()
  const { plugins } = usePortal()
  const plugin = plugins.find((each) => each.id === id)
  usePageTitle(plugin?.title ?? 'Not found', 'Plugins')
  if (plugin) return <OnePlugin plugin={plugin} />
  return (
    <Page title="There is no such plugin" description={<code>{id}</code>} breadcrumbs={above}>
      <EmptyState
        icon="plug"
        title="It may have been removed, or have another id."
        action={<Button to="/plugins">See all plugins</Button>}
      />
    </Page>
  )
}

function OnePlugin({ plugin }: { plugin: Described }) {
  const { id, title, description, version, state } = plugin
  const { tone, icon, label } = states[state]
  return (
    <Page
      title={title}
      breadcrumbs={above}
      description={
        <>
          <div className={styles.facts}>
            <code>{id}</code>
            <span>{version ? `Package, version ${version}` : 'This repository'}</span>
            <Badge tone={tone} icon={icon}>
              {label}
            </Badge>
          </div>
          {description && <p className={styles.description}>{description}</p>}
        </>
      }
      actions={version && <PluginActions plugin={plugin} />}
    >
      <div className={styles.sections}>
        <Health plugin={plugin} />
        <Known id={id} />
        <WhatItAdds plugin={plugin} />
      </div>
    </Page>
  )
}

function Known({ id }: { id: string }) {
  const mayKnow = useCan(portal, 'details')
  const details = useData(portal.routes.pluginDetails, {}, { enabled: mayKnow })
  const refusal = useRefusal(portal, 'details')
  if (refusal)
    return <Refusal>{`${refusal} With it, how the plugin is configured and how it does stands here.`}</Refusal>
  return (
    <QueryView query={details} skeleton={<SkeletonText />}>
      {({ plugins }) => {
        const found = plugins.find((each) => each.id === id)
        return found ? (
          <Measurements details={found} />
        ) : (
          <p>The server knows nothing of it: its screen is all there is.</p>
        )
      }}
    </QueryView>
  )
}
