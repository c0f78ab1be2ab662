import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { About } from '@callboard/package-file'
import type { Plugin } from '@callboard/plugin-api'
import type { AnyBackend } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { CommandError } from '../CommandError.mjs'
import { bundled } from './bundled'

type Contract = Omit<About, 'apiVersion' | 'version' | 'backend' | 'frontend' | 'frame' | 'wants'>

/** What the plugin is, as data. Its files are run for that, here where it is built. */
export async function readContract(root: string, folder: string): Promise<Contract> {
  const half = ['backend.ts', 'plugin.ts'].find((name) => existsSync(join(folder, name))) ?? 'plugin.ts'
  const file = await bundled(root, join(folder, half))
  const exported = await import(pathToFileURL(file).href)
  const backend: Partial<AnyBackend> = half === 'backend.ts' ? exported.default : {}
  const plugin = backend.plugin ?? Object.values(exported).find(isContract)
  if (!plugin) throw new CommandError(`${folder}/plugin.ts exports nothing that definePlugin made.`)
  refuseWhatThreadsLack(plugin, backend)
  return {
    id: plugin.id,
    title: plugin.title,
    description: plugin.description,
    permissions: plugin.permissions,
    rules: plugin.rules,
    live: plugin.live,
    search: Object.keys(plugin.search),
    hosts: backend.hosts ?? [],
    events: mapped(plugin.events, ({ payload }) => schemaOf(payload, 'input')),
    routes: mapped(plugin.routes, ({ method, path, can, status, summary, input, output }) => ({
      ...{ method, path, can, status, ...(summary !== undefined && { summary }) },
      input: schemaOf(input, 'input'),
      output: schemaOf(output, 'output'),
    })),
  }
}

/** What a plugin does in its own thread as it would in the server's process. */
const carried = [
  'plugin',
  'config',
  'hosts',
  'withholds',
  'migrations',
  'routes',
  'rules',
  'tasks',
  'processors',
  'entityProviders',
  'search',
  'results',
  'on',
  'start',
]

/** What only a plugin in the server's own process can do: said when it is built, and not when it is installed. */
function refuseWhatThreadsLack(plugin: Plugin, backend: Partial<AnyBackend>) {
  const ofBackend = Object.keys(backend).filter((key) => !carried.includes(key))
  const ofContract = (['kinds', 'raw'] as const).filter((key) => Object.keys(plugin[key]).length > 0)
  const lacking = [...new Set([...ofBackend, ...ofContract])]
  if (lacking.length === 0) return
  throw new CommandError(
    `The plugin ${plugin.id} has ${lacking.join(', ')}, which takes the server's own process. Keep it as a folder in plugins/, or leave that away.`,
  )
}

const isContract = (value: unknown): value is Plugin =>
  typeof value === 'object' && value !== null && 'permissions' in value && 'routes' in value

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return described
}

const mapped = <Value, Result>(record: Record<string, Value>, to: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]))
