import type { Kind } from '@callboard/catalog-model'
import type { Manifest } from '@callboard/package-file'
import type { AnyBackend, OwnServices, Services } from '@callboard/plugin-api/backend'
import type { Router } from 'express'

/** A plugin of the plugin folder on its way up: each state adds what the one before could not know. */
export type InstalledPlugin = {
  id: string
  /** Of one that was installed as a package: what that says of itself. */
  package?: Manifest
  /** Where its files are, if it runs. */
  folder?: string
} & (
  | { state: 'disabled' }
  | { state: 'failed'; error: string; backend?: AnyBackend }
  | { state: 'loaded'; backend: AnyBackend }
  | { state: 'prepared'; backend: AnyBackend; own: OwnServices; kinds: Record<string, Kind> }
  | {
      state: 'running'
      backend: AnyBackend
      services: Services
      http: Router
      /** How what it hears already is ended. */
      subscriptions?: Array<() => void>
    }
)

type State = InstalledPlugin['state']
export type PluginIn<S extends State> = Extract<InstalledPlugin, { state: S }>

/** The plugins in one state. */
export function pluginsIn<S extends State>(installed: InstalledPlugin[], state: S): PluginIn<S>[] {
  return installed.filter((plugin): plugin is PluginIn<S> => plugin.state === state)
}

/** Takes every plugin in a state one step on. What throws fails that plugin alone. */
export async function advance<S extends State>(
  installed: InstalledPlugin[],
  state: S,
  step: (plugin: PluginIn<S>) => Promise<InstalledPlugin>,
): Promise<InstalledPlugin[]> {
  const advanced: InstalledPlugin[] = []
  for (const plugin of installed) {
    advanced.push(plugin.state === state ? await orFailed(plugin, step(plugin as PluginIn<S>)) : plugin)
  }
  return advanced
}

function orFailed(plugin: InstalledPlugin, next: Promise<InstalledPlugin>): Promise<InstalledPlugin> {
  return next.catch((error: Error) => ({
    id: plugin.id,
    state: 'failed',
    error: error.message,
    ...('backend' in plugin && plugin.backend && { backend: plugin.backend }),
  }))
}
