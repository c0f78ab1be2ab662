import type { Kind } from '@callboard/catalog-model'
import type { KindFields, Plugin } from '@callboard/plugin-api'
import type { AnyBackend } from '@callboard/plugin-api/backend'
import type { InstalledPlugin } from './InstalledPlugin'

/** The kinds of a plugin: those of its contract, and those that its configuration declares. */
export const kindsOf = (
  { plugin, kinds }: Pick<AnyBackend, 'plugin' | 'kinds'>,
  config: unknown,
): Record<string, Kind> => ({
  ...kinds?.(config as never),
  ...plugin.kinds,
})

/** All kinds, with the fields that plugins know of those of others. A kind that is not there has none. */
export function withFields(kinds: Record<string, Kind>, plugins: Plugin[]): Record<string, Kind> {
  const known = plugins.flatMap(({ kindFields }) => Object.entries(kindFields))
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const own = known.flatMap(([of, fields]) => (of.toLowerCase() === name.toLowerCase() ? [fields] : []))
      return [name, own.reduce(withKindFields, kind)]
    }),
  )
}

const withKindFields = (kind: Kind, { facets = {}, columns = {} }: KindFields): Kind => ({
  ...kind,
  facets: [...new Set([...(kind.facets ?? []), ...Object.keys(facets)])],
  columns: [...new Set([...(kind.columns ?? []), ...Object.keys(columns)])],
  titles: { ...kind.titles, ...facets, ...columns },
})

/**
 * Kinds are told apart by name, whatever its case. One that the configuration declares gives way to that of a plugin, and a
 * plugin to one before it: the other fails, and says why.
 */
export function refuseTakenKinds(installed: InstalledPlugin[]): InstalledPlugin[] {
  return installed.map((plugin) => {
    if (plugin.state !== 'prepared') return plugin
    for (const name of Object.keys(plugin.kinds)) {
      const isDeclared = !Object.hasOwn(plugin.backend.plugin.kinds, name)
      const holder = installed.find(
        (other) =>
          other.state === 'prepared' &&
          other !== plugin &&
          (isDeclared || other.id < plugin.id) &&
          findName(other.backend.plugin.kinds, name),
      )
      if (!holder) continue
      const place = isDeclared ? `${plugin.id}.kinds.${name} of the configuration` : `The kind ${name}`
      const error = taken(place, `the plugin ${holder.id} has a kind of this name`)
      return { id: plugin.id, state: 'failed', error, backend: plugin.backend }
    }
    return plugin
  })
}

const taken = (place: string, why: string) => `${place} cannot be declared: ${why}. Choose another.`

const findName = (kinds: Record<string, Kind>, name: string) =>
  Object.keys(kinds).find((each) => each.toLowerCase() === name.toLowerCase())
