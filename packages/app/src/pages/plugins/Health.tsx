import { ErrorMessage } from '@callboard/ui'
import type { Described } from './pluginStates'

/** Why a plugin does not run, and what to do. */
export function Health({ plugin: { id, state, error, version } }: { plugin: Described }) {
  if (state === 'running') return null
  if (state === 'disabled')
    return (
      <p>
        It is switched off: <code>{`${id}: false`}</code> stands in the configuration. Take that out and start the
        portal again.
      </p>
    )
  const mend = version
    ? 'Install a version that works, have it tried again, or remove it.'
    : `Mend it in plugins/${id}, or switch it off in app-config.yaml (${id}: false), then start the portal again.`
  return (
    <ErrorMessage
      title="It could not be loaded; the rest of the portal works without it"
      error={{ name: 'PluginError', message: error ?? 'The log of the server says why.' }}
      whatToDo={mend}
    />
  )
}
