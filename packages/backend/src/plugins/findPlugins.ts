import { readdir, realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from '@callboard/plugin-api'
import type { AnyBackend } from '@callboard/plugin-api/backend'
import type { InstalledPlugin, PluginIn } from './InstalledPlugin'

/** Loads the backend half of every folder in `folder`, linked ones too. One that cannot be loaded is reported beside the others. */
export async function findPlugins(folder: string, isDisabled: (id: string) => boolean): Promise<InstalledPlugin[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name)
  // What begins with a dot is being written, or a tool's.
  const ids = folders.filter((name) => !name.startsWith('.')).sort()
  return Promise.all(ids.map((id) => (isDisabled(id) ? { id, state: 'disabled' as const } : load(folder, id))))
}

async function load(folder: string, id: string): Promise<InstalledPlugin> {
  try {
    return await loadFrom(id, await halfIn(await realpath(join(folder, id))))
  } catch (error) {
    return { id, state: 'failed', error: `It cannot be loaded: ${(error as Error).message}` }
  }
}

async function halfIn(folder: string): Promise<string> {
  const files = await readdir(folder)
  const half = ['backend.ts', 'backend.js', 'plugin.ts', 'plugin.js'].find((name) => files.includes(name))
  if (!half) throw new Error('the folder has neither backend.ts nor plugin.ts')
  return join(folder, half)
}

/** Loads the backend half; of a plugin that has none, its contract with no routes to handle. */
export async function loadFrom(id: string, file: string): Promise<PluginIn<'loaded'>> {
  const exported = await import(/* @vite-ignore */ pathToFileURL(file).href)
  const bare = { plugin: Object.values(exported).find(isContract), routes: {} }
  const backend = basename(file).startsWith('plugin.') ? bare : exported.default
  return { id, state: 'loaded', backend: checked(id, backend) }
}

const isContract = (value: unknown) =>
  typeof value === 'object' && value !== null && 'permissions' in value && 'routes' in value

function checked(id: string, backend: unknown): AnyBackend {
  const { plugin, routes, rules = {} } = (backend ?? {}) as Partial<AnyBackend>
  if (!plugin || !routes) throw new Error('backend.ts has to default-export what defineBackend returns')
  if (plugin.id !== id) throw new Error(`it calls itself '${plugin.id}', but folder and id have to be the same`)
  const unhandled = Object.keys(plugin.routes).filter((name) => !(name in routes))
  if (unhandled.length > 0) throw new Error(`it has no handler for the routes ${unhandled.join(', ')}`)
  const undecided = rulesOf(plugin).filter(([permission, rule]) => !rules[permission]?.[rule])
  if (undecided.length > 0)
    throw new Error(`it does not say when its rules ${undecided.map((each) => each.join('.'))} hold`)
  return backend as AnyBackend
}

const rulesOf = ({ rules }: Plugin) =>
  Object.entries(rules).flatMap(([permission, named]) => Object.keys(named).map((rule) => [permission, rule] as const))
