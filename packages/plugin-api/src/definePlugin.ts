import type { Kind } from '@callboard/catalog-model'
import type { z } from 'zod'
import type { Route } from './route'

/** What a plugin is: the contract that its two halves and its callers share. Plain data, readable without running it. */
export interface Plugin<
  Routes extends Record<string, Route> = Record<string, Route>,
  Search extends Record<string, z.ZodType> = Record<string, z.ZodType>,
  Events extends Record<string, Event> = Record<string, Event>,
  Permission extends string = string,
  Rules extends PluginRules = PluginRules,
> {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Permission name to the sentence that explains it. Known to the host as `<id>.<name>`. */
  readonly permissions: Record<Permission, string>
  /** The sentences of the conditions that a permission may be granted under, by permission and name. */
  readonly rules: Rules
  /** Catalog kinds that this plugin adds, by kind name. */
  readonly kinds: Record<string, Kind>
  /** Fields that it knows of kinds of others, by kind name. */
  readonly kindFields: Record<string, KindFields>
  /** The extra fields of each type of search result that this plugin offers, by type name. */
  readonly search: Search
  readonly events: Events
  /** Which of its events browsers hear, and the permission that it takes, by event name. */
  readonly live: Record<string, string>
  readonly routes: Routes
  /** What it answers besides its routes, for the OpenAPI document. */
  readonly raw: Record<string, RawRoute>
}

/** Conditions by permission and name, with the sentence that says for what the permission is then. */
export type PluginRules = Record<string, Record<string, string>>

/** Fields of a kind that is there already, with what people call them: `{ 'metadata.annotations.acme.example/tier': 'Tier' }`. */
export interface KindFields {
  /** Its list can be narrowed by them, and they are found by their names in queries. */
  facets?: Record<string, string>
  /** Its list has columns for them. */
  columns?: Record<string, string>
}

/** What a plugin's `http` mounts, since it is not JSON in, JSON out. Nothing is parsed by this: it says what there is. */
export interface RawRoute {
  /** Media type of the answer, such as `text/csv`. */
  readonly type: string
  readonly route: Route
}

/** Something that happened, told to every plugin that subscribes, in every replica. */
export interface Event<Payload extends z.ZodType = z.ZodType> {
  /** `<plugin id>.<event name>` */
  readonly name: string
  readonly payload: Payload
}

type Named<Payloads extends Record<string, z.ZodType>> = { [Name in keyof Payloads]: Event<Payloads[Name]> }

interface Definition<Permission extends string, Routes, Search, Payloads, Rules> {
  /** Lower-case words joined by `-`. Scopes the URL `/api/<id>`, the Postgres schema, the config section and the permissions. */
  id: string
  /** How people call it. The id, if absent. */
  title?: string
  description?: string
  permissions?: Record<Permission, string>
  /**
   * Conditions that a permission may be granted under, with the sentence that says for what it is then:
   * `{ write: { author: 'Notes of their own' } }`. The backend half says when each holds, and its handlers ask with `authorize`.
   */
  rules?: Rules & { [Name in Exclude<keyof Rules, NoInfer<Permission>>]: never }
  kinds?: Record<string, Kind>
  /** Facets and columns for lists of kinds of others: `{ Component: { facets: { 'metadata.labels.tier': 'Tier' } } }`. */
  kindFields?: Record<string, KindFields>
  search?: Search
  /** Payload schema of each event that this plugin publishes, by name. A payload is at most 7,500 bytes of JSON. */
  events?: Payloads
  /**
   * Events that browsers hear as well, and the permission that it takes: `{ changed: 'read' }`. Their whole payload reaches whoever has it.
   */
  live?: { [Name in keyof Payloads]?: NoInfer<Permission> | 'anyone' }
  routes?: Routes
  /** What `http` of the backend mounts, by name: `{ type: 'text/csv', route: get('/export.csv', { can: 'read' }) }`. */
  raw?: Record<string, { type: string; route: Route<z.ZodType, z.ZodType, NoInfer<Permission> | 'anyone'> }>
}

/**
 * Declares what a plugin is. Both halves, and anyone who calls it, import the result.
 *
 * ```ts
 * export const todos = definePlugin({
 *   id: 'todos',
 *   permissions: { read: 'See todos' },
 *   routes: { list: get('/', { can: 'read', output: z.array(Todo) }) },
 * })
 * ```
 *
 * A route's `can` must be one of `permissions`, or `'anyone'`. Route paths are relative to `/api/<id>`.
 *
 * @throws TypeError if the id cannot name a URL, a schema and a config section at once.
 */
export function definePlugin<
  const Permission extends string = never,
  Routes extends Record<string, Route<z.ZodType, z.ZodType, NoInfer<Permission> | 'anyone'>> = Record<never, never>,
  Search extends Record<string, z.ZodType> = Record<never, never>,
  Payloads extends Record<string, z.ZodType> = Record<never, never>,
  const Rules extends PluginRules = Record<never, never>,
>(
  definition: Definition<Permission, Routes, Search, Payloads, Rules>,
): Plugin<Routes, Search, Named<Payloads>, Permission, Rules> {
  const { id, permissions, rules, kinds = {}, kindFields = {}, search, events, live, routes, raw } = definition
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new TypeError(`Plugin id '${id}' must be lower-case words joined by '-', such as 'ci-cd'.`)
  }
  return {
    id,
    title: definition.title ?? id,
    description: definition.description ?? '',
    permissions: permissions ?? ({} as Record<Permission, string>),
    rules: rules ?? ({} as Rules),
    kinds,
    kindFields,
    search: search ?? ({} as Search),
    events: mapValues(events ?? {}, (payload, name) => ({ name: `${id}.${name}`, payload })) as Named<Payloads>,
    live: { ...live } as Record<string, string>,
    routes: mapValues(routes ?? {}, (route) => mounted(route, id)) as Routes,
    raw: mapValues(raw ?? {}, ({ type, route }) => ({ type, route: mounted(route, id) })),
  }
}

const mounted = (route: Route, id: string): Route => ({ ...route, path: `/api/${id}${route.path.replace(/\/$/, '')}` })

function mapValues<Value, Result>(record: Record<string, Value>, to: (value: Value, key: string) => Result) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]))
}
