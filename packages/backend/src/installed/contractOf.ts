import type { Manifest } from '@callboard/package-file'
import type { Event, Plugin, Route } from '@callboard/plugin-api'
import { z } from 'zod'

/**
 * The contract of a package, of which the portal has run nothing. Its shapes describe and let everything pass: the thread that answers
 * holds what it is given against the real ones.
 */
export function contractOf(manifest: Manifest): Plugin {
  const { id, title, description, permissions, rules, live, search } = manifest
  return {
    id,
    title,
    description,
    permissions,
    rules,
    live,
    kinds: {},
    kindFields: {},
    raw: {},
    search: Object.fromEntries(search.map((type) => [type, z.looseObject({})])),
    events: mapped(manifest.events, (payload, name): Event => ({ name: `${id}.${name}`, payload: described(payload) })),
    routes: mapped(
      manifest.routes,
      ({ summary, input, output, ...route }): Route => ({
        ...route,
        ...(summary !== undefined && { summary }),
        input: described(input),
        output: described(output),
      }),
    ),
  }
}

const described = (schema: object) => z.unknown().meta({ ...schema })

const mapped = <Value, Result>(record: Record<string, Value>, to: (value: Value, name: string) => Result) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]))
