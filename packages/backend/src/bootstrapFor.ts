import { fieldTitle, type Kind } from '@callboard/catalog-model'
import type { Bootstrap, Plugin } from '@callboard/plugin-api'
import type { User } from '@callboard/plugin-api/backend'
import { type Grants, permissionsOf } from './auth/permissions'
import { type InstalledPlugin, type PluginIn, pluginsIn } from './plugins/InstalledPlugin'

interface Options {
  title: string
  organization: string
  grants: Grants
  installed: InstalledPlugin[]
  kinds: Record<string, Kind>
}

/** What the app needs before its first paint, for one user. */
export function bootstrapFor(user: User, { title, organization, grants, installed, kinds }: Options): Bootstrap {
  const plugins = installed.flatMap((plugin) => pluginOf(plugin) ?? [])
  return {
    title,
    organization,
    user: { ...user, permissions: permissionsOf(user, plugins, grants) },
    withheld: Object.fromEntries(pluginsIn(installed, 'running').flatMap(withheldBy)),
    kinds: Object.entries(kinds).map(([name, kind]) => describeKind(name, kind)),
    plugins: installed.map(describe),
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

function describe(installed: InstalledPlugin): Bootstrap['plugins'][number] {
  const plugin = pluginOf(installed)
  return {
    id: installed.id,
    title: plugin?.title ?? installed.id,
    description: plugin?.description ?? '',
    state: installed.state === 'failed' || installed.state === 'disabled' ? installed.state : 'running',
    ...(installed.state === 'failed' && { error: installed.error }),
  }
}
