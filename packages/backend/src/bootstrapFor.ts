import { basename } from 'node:path'
import { fieldTitle, type Kind } from '@callboard/catalog-model'
import { type Bootstrap, type Plugin, portal, Shown } from '@callboard/plugin-api'
import type { Log, User } from '@callboard/plugin-api/backend'
import { type Grants, isAllowed, permissionsOf } from './auth/permissions'
import type { HostConfig } from './config'
import { isFramed } from './frames/isFramed'
import { filesPath } from './installed/packageFiles'
import { type InstalledPlugin, type PluginIn, pluginsIn } from './plugins/InstalledPlugin'

interface Options {
  title: string
  organization: string
  colours: Bootstrap['colours'] | undefined
  places: Bootstrap['contributions'] | undefined
  settings: HostConfig['plugins']
  grants: Grants
  installed: InstalledPlugin[]
  kinds: Record<string, Kind>
  log: Log
}

/** What the app needs before its first paint, for one user. */
export async function bootstrapFor(user: User, options: Options): Promise<Bootstrap> {
  const { title, organization, colours, places, grants, installed, kinds } = options
  const plugins = installed.flatMap((plugin) => pluginOf(plugin) ?? [])
  const preferences = await preferencesOf(user, options)
  return {
    title,
    organization,
    ...(colours && { colours }),
    ...(places && { contributions: places }),
    user: { ...user, permissions: permissionsOf(user, [portal, ...plugins], grants) },
    ...(preferences && { preferences }),
    signIn: waysIn(installed),
    withheld: Object.fromEntries(pluginsIn(installed, 'running').flatMap(withheldBy)),
    kinds: Object.entries(kinds).map(([name, kind]) => describeKind(name, kind)),
    plugins: installed.map((plugin) => describe(plugin, options.settings)),
  }
}

/** The ways to sign in that plugins give. */
export const waysIn = (installed: InstalledPlugin[]): Bootstrap['signIn'] =>
  pluginsIn(installed, 'running').flatMap(({ id, backend: { signIn } }) =>
    signIn ? [{ title: signIn.title, to: `/api/${id}${signIn.path}` }] : [],
  )

/** What a user prefers, if a plugin keeps it. All guests are one user, whose preferences would be anybody's. */
async function preferencesOf(user: User, { installed, grants, log }: Options): Promise<Bootstrap['preferences']> {
  const keeper = pluginsIn(installed, 'running').find(({ backend }) => backend.preferences)
  const { can, of } = keeper?.backend.preferences ?? {}
  if (!keeper || !of || user.isGuest || !isAllowed(user, `${keeper.id}.${can}`, grants)) return undefined
  try {
    return await of(user, keeper.services)
  } catch (error) {
    // The portal opens all the same, as it does in a browser that knows nothing of its user.
    log.error(`What ${user.ref} prefers cannot be read: ${(error as Error).message}`, { error })
    return undefined
  }
}

function withheldBy({ id, backend, services }: PluginIn<'running'>): Array<[string, string]> {
  const withheld = backend.withholds?.(services.config as never) ?? {}
  return Object.entries(withheld).flatMap(([name, why]) => (why ? [[`${id}.${name}`, why]] : []))
}

function describeKind(name: string, kind: Kind): Bootstrap['kinds'][number] {
  const { description = '', plural, icon, columns = [], facets = [] } = kind
  const titled = (field: string) => ({ field, title: fieldTitle(field, kind) })
  return {
    name,
    description,
    ...(plural && { plural }),
    ...(icon && { icon }),
    columns: columns.map(titled),
    facets: facets.map(titled),
  }
}

const pluginOf = (installed: InstalledPlugin): Plugin | undefined =>
  'backend' in installed ? installed.backend?.plugin : undefined

type Described = Bootstrap['plugins'][number]

function describe(installed: InstalledPlugin, settings: HostConfig['plugins']): Described {
  const plugin = pluginOf(installed)
  return {
    id: installed.id,
    title: plugin?.title ?? installed.id,
    description: plugin?.description ?? '',
    state: installed.state === 'failed' || installed.state === 'disabled' ? installed.state : 'running',
    ...(installed.state === 'failed' && { error: installed.error }),
    ...(installed.package && { version: installed.package.version }),
    ...screenOf(installed, settings),
  }
}

/** Where browsers find the screens of an installed plugin, and what they are where they stand in frames. */
function screenOf(
  { id, state, package: manifest, folder }: InstalledPlugin,
  settings: HostConfig['plugins'],
): Pick<Described, 'screen' | 'framed'> {
  if (state !== 'running' || !manifest?.frontend || !folder) return {}
  const address = (path: string) => `${filesPath}/${id}/${basename(folder)}/${path}`
  const { script, styles, shown } = manifest.frontend
  const screen = { script: address(script), styles: styles.map(address) }
  return { screen, ...(isFramed(manifest, settings) && { framed: Shown.parse(shown ?? {}) }) }
}
