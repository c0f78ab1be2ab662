import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest } from '@callboard/package-file'
import type { SearchDocument } from '@callboard/plugin-api'
import type { Notice } from '@callboard/plugin-api/backend'
import { keyPlaceAt, problemText } from '../config'
import { nodeAt, plainValue } from '../config/ConfigNode'
import { openPool } from '../database/connect'
import { migrateAs } from '../database/migrate'
import { logFor } from '../log'
import type { Methods } from './asking'
import type { InstalledHost } from './InstalledHost'
import { type PluginThread, startThread } from './PluginThread'
import { pluginRole } from './pluginRole'

/**
 * Starts the half in the server of a package that is unpacked in `folder`, after it has migrated its schema.
 * @throws Error that says why it does not run
 */
export async function openThread(manifest: Manifest, folder: string, host: InstalledHost): Promise<PluginThread> {
  const { id, hosts, backend = '' } = manifest
  const database = await pluginRole(host.db, id, host)
  await migrateIn(folder, id, database, host)
  const log = logFor(host.log, id)
  return startThread({
    program: host.program,
    limits: host.limits,
    methods: methodsFor(id, host),
    onOutput: (line) => log.info(line.trimEnd()),
    data: {
      id,
      database,
      backend: pathToFileURL(join(folder, backend)).href,
      hosts: [...hosts, ...(host.settings.hosts[id] ?? [])],
      config: sectionOf(host, id),
    },
  }).catch((error) => {
    throw withPlaces(error, id, host)
  })
}

async function migrateIn(folder: string, id: string, database: Parameters<typeof openPool>[0], { db }: InstalledHost) {
  const migrations = join(folder, 'migrations')
  const role = openPool(database, { max: 1 })
  try {
    await migrateAs(role, db, id, existsSync(migrations) ? pathToFileURL(`${migrations}/`) : undefined)
  } finally {
    await role.destroy()
  }
}

function sectionOf({ config }: InstalledHost, id: string): unknown {
  const node = nodeAt(config.node, [id])
  return node && plainValue(node)
}

/** What the thread says of its configuration by path, with file and line. */
function withPlaces(error: Error & { details?: unknown }, id: string, { config }: InstalledHost): Error {
  if (error.name !== 'ConfigError') return error
  const problems = error.details as Array<{ path: string[]; message: string }>
  const texts = problems.map(({ path, message }) => {
    const whole = [id, ...path]
    return problemText({ place: keyPlaceAt(config.node, whole), path: whole, message })
  })
  return new Error(texts.join('\n'))
}

/** What the thread may ask of the portal. */
function methodsFor(
  id: string,
  { shared: { catalog, search, notifications }, db, log, metrics }: InstalledHost,
): Methods {
  const own = logFor(log, id)
  const { counter, histogram, gauge } = metrics.of(id)
  return {
    log: (level: 'debug' | 'info' | 'warn' | 'error', message: string, fields?: object) =>
      Object.hasOwn(own, level) && own[level](String(message), fields),
    'catalog.get': (ref: string) => catalog.get(ref),
    'catalog.getMany': (refs: string[]) => catalog.getMany(refs),
    'catalog.groupsOf': (ref: string) => catalog.groupsOf(ref),
    'catalog.find': (filter: Parameters<typeof catalog.find>[0]) => catalog.find(filter),
    'catalog.listAgain': (provider: string) => {
      if (!provider.startsWith(`${id}.`))
        throw new Error(`A plugin has its own entity providers list again, such as ${id}.people.`)
      return catalog.listAgain(provider)
    },
    'metrics.counter': (declared: Declared, labels: Values, count?: number) => counter(...declared).add(labels, count),
    'metrics.histogram': (declared: Declared, labels: Values, value: number) =>
      histogram(...declared).observe(labels, value),
    'metrics.gauge': (declared: Declared, labels: Values, value: number) => gauge(...declared).set(labels, value),
    'notifications.send': (notice: Notice) => notifications.send(db, { ...notice, topic: ownType(id, notice.topic) }),
    'search.save': (type: string, documents: SearchDocument[]) => search.save(db, ownType(id, type), documents),
    'search.remove': (type: string, keys: string[]) => search.remove(db, ownType(id, type), keys),
    'search.replace': (type: string, documents: SearchDocument[]) => search.replace(db, ownType(id, type), documents),
  }
}

type Declared = [name: string, help: string, labels?: string[]]
type Values = Record<string, string>

function ownType(id: string, type: string): string {
  if (type.startsWith(`${id}.`)) return type
  throw new Error(`A plugin writes what has a type or a topic of its own, such as ${id}.page, and not ${type}.`)
}
