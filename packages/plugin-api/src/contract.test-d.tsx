/**
 * What the compiler refuses in a plugin, and what it has to let pass without a cast. Nothing here runs: `tsc` fails when
 * one of the wrong uses is no longer an error.
 */
import { z } from 'zod'
import { defineBackend, on, owns, type Services } from './backend'
import { defineFrontend, type EntityActionProps, useAction, useCan, useData, useRefusal } from './frontend'
import {
  definePlugin,
  del,
  EntityRef,
  get,
  type InputOf,
  type OutputOf,
  patch,
  post,
  repeated,
  type SearchResult,
} from './index'

const Note = z.object({ id: z.uuid(), entity: EntityRef, text: z.string(), pinned: z.boolean() })

const notes = definePlugin({
  id: 'notes',
  permissions: { read: 'See notes', write: 'Write notes' },
  rules: { write: { pinned: 'notes that are pinned', owner: 'notes on what they own' } },
  kindFields: { Component: { facets: { 'spec.noted': 'Noted' }, columns: { 'spec.noted': 'Noted' } } },
  search: { note: Note.pick({ entity: true }) },
  events: { written: Note.pick({ id: true }) },
  routes: {
    list: get('/', {
      can: 'read',
      input: z.object({ tag: repeated(z.string()), limit: z.coerce.number<number>().default(20) }),
      output: z.array(Note),
    }),
    add: post('/', { can: 'write', input: Note.pick({ entity: true, text: true }), output: Note }),
    change: patch('/:id', {
      can: 'write',
      input: Note.pick({ id: true }).extend(Note.pick({ text: true, pinned: true }).partial().shape),
      output: Note,
    }),
    remove: del('/:id', { can: 'write', input: Note.pick({ id: true }) }),
    status: get('/status', { can: 'anyone' }),
  },
})
const ping = definePlugin({ id: 'ping', routes: { ping: get('/', { can: 'anyone' }) } })
const bare = definePlugin({ id: 'bare' })

const NotesConfig = z.object({ keepDays: z.int().default(30) })
type NotesConfig = z.infer<typeof NotesConfig>

const note: z.infer<typeof Note> = { id: '', entity: '', text: '', pinned: false }
const routes = {
  list: () => [note],
  add: () => note,
  change: () => note,
  remove: () => {},
  status: () => {},
}
const board = {
  apiVersion: 'example.com/v1',
  kind: 'Board',
  metadata: { name: 'web', title: 'Web' },
  spec: { open: 1 },
}
const NoteResult = ({ result }: { result: SearchResult<{ entity: string }> }) => <p>{result.fields.entity}</p>
const OwnerResult = ({ result }: { result: SearchResult<{ owner: string }> }) => <p>{result.fields.owner}</p>
const WriteNote = ({ entity, onClose }: EntityActionProps) => <p onBlur={onClose}>{entity.kind}</p>
const EntityNotes = ({ entity }: { entity: { kind: string } }) => <p>{entity.kind}</p>

// What passes.

defineBackend(bare, { routes: {} })
defineFrontend(bare, {})
defineBackend(notes, {
  config: NotesConfig,
  routes: {
    list: async ({ tag, limit }, { db }) =>
      db('notes')
        .whereIn('tag', tag satisfies string[])
        .limit(limit satisfies number),
    add: (input, { user, metrics }) => {
      metrics.counter('written_total', 'Notes that were written', ['place']).add({ place: 'tab' })
      metrics.histogram('write_seconds', 'Time to write a note').observe({}, 0.1)
      return { ...note, ...input, createdBy: user.ref }
    },
    change: ({ id, ...fields }) => ({ ...note, id, text: fields.text ?? note.text }),
    remove: async ({ id }, { events, db }) => events.publish(db, notes.events.written, { id }),
    status: () => {},
  },
  rules: {
    write: {
      pinned: ({ pinned }: z.infer<typeof Note>) => pinned,
      owner: ({ entity }: z.infer<typeof Note>, services) => owns(services, entity),
    },
  },
  withholds: ({ keepDays }) => (keepDays === 0 ? { write: 'Notes are not kept here.' } : {}),
  tasks: { purge: { every: '1d', run: ({ config }) => void (config.keepDays satisfies number) } },
  search: { note: () => [{ key: '1', title: 'A note', to: '/notes', fields: { entity: 'component:default/web' } }] },
  signIn: { title: 'Sign in with notes', path: '/start' },
  urlReaders: ({ config }) => [{ hosts: ['notes.example.com'], read: async () => ({ text: `${config.keepDays}` }) }],
  entityProviders: ({ keepDays }) => ({
    boards: {
      title: `Boards of ${keepDays} days`,
      every: '1h',
      list: async ({ reader, config }) =>
        [await reader.openTree(`https://example.com/${config.keepDays}`)].map(() => board),
    },
  }),
  on: [
    on(notes.events.written, ({ id }, { log }) => log.info('written', { id: id satisfies string })),
    on(notes.events.written, (_, { log, config }: Services<NotesConfig>) => log.info('kept', config)),
  ],
})
defineFrontend(notes, {
  search: { note: async () => ({ default: NoteResult }) },
  commands: [{ title: 'Write a note', can: 'write', to: '/notes' }],
  entityTabs: [{ path: 'notes', title: 'Notes', load: async () => ({ default: EntityNotes }) }],
  entityActions: [
    { title: 'Write a note…', can: 'write', load: async () => ({ default: WriteNote }) },
    { title: 'See its notes', when: { kind: 'Component' }, to: (entity) => `/notes/${entity.metadata.name}` },
  ],
  pages: [{ path: '/notes/lately', title: 'Lately', tabOf: '/notes', load: async () => ({ default: () => <p /> }) }],
  settings: [{ id: 'notes', title: 'Notes', load: async () => ({ default: () => <p /> }) }],
})

export function Uses() {
  const { data = [] } = useData(notes.routes.list, { tag: 'java' })
  useData(notes.routes.list, {})
  const add = useAction(notes.routes.add)
  add.mutate({ entity: 'component:default/web', text: data[0]?.text ?? '' })
  useAction(notes.routes.change).mutate({ id: '1', pinned: true })
  useCan(notes, 'write') satisfies boolean
  useRefusal(notes, 'write') satisfies string | undefined

  // @ts-expect-error a required field is missing
  add.mutate({ entity: 'component:default/web' })
  // @ts-expect-error a field has another type
  add.mutate({ entity: 'component:default/web', text: 1 })
  // @ts-expect-error a field is misspelt
  useData(notes.routes.list, { tags: 'java' })
  // @ts-expect-error a route with a path parameter needs it
  useAction(notes.routes.remove).mutate({})
  // @ts-expect-error a permission that the plugin does not declare
  useCan(notes, 'wirte')
  // @ts-expect-error a permission where none is declared
  useCan(bare, 'read')
  // @ts-expect-error a permission that the plugin does not declare
  useRefusal(notes, 'wirte')
  // @ts-expect-error the answer has no such field
  return <p>{data[0]?.title}</p>
}

export const inputs: InputOf<typeof notes.routes.list> = { tag: ['java'], limit: 20 }
export const nothing: OutputOf<typeof notes.routes.remove> = undefined

// What does not: the contract.

// @ts-expect-error a permission that the plugin does not declare
definePlugin({ id: 'x', permissions: { read: 'Read' }, routes: { list: get('/', { can: 'raed' }) } })
// @ts-expect-error a permission where none is declared
definePlugin({ id: 'x', routes: { list: get('/', { can: 'read' }) } })
// @ts-expect-error a field of a list without what people call it
definePlugin({ id: 'x', kindFields: { Component: { facets: ['spec.noted'] } } })
// @ts-expect-error rules for a permission that the plugin does not declare
definePlugin({ id: 'x', permissions: { read: 'Read' }, rules: { raed: { owner: 'what they own' } } })
// @ts-expect-error a path parameter that the input lacks
del('/:id', { can: 'write', input: z.object({ name: z.string() }) })
// @ts-expect-error a path parameter and no input at all
del('/:id', { can: 'write' })
// @ts-expect-error one path parameter of two
get('/:kind/:name', { can: 'read', input: z.object({ kind: z.string() }) })
// @ts-expect-error a route that does not say who may
get('/', { output: z.string() })

// What does not: the server's half.

const { status: _, ...withoutStatus } = routes
// @ts-expect-error a handler is missing
defineBackend(notes, { routes: withoutStatus })
// @ts-expect-error a handler is misspelt
defineBackend(notes, { routes: { ...withoutStatus, statsu: () => {} } })
// @ts-expect-error a handler that no route has
defineBackend(ping, { routes: { ping: () => {}, pong: () => {} } })
// @ts-expect-error a handler that answers with another shape
defineBackend(notes, { routes: { ...routes, list: () => [{ id: 1 }] } })
// @ts-expect-error a handler that answers nothing where something is due
defineBackend(notes, { routes: { ...routes, add: () => {} } })
// @ts-expect-error a field of the input that there is not
defineBackend(notes, { routes: { ...routes, remove: ({ name }) => name } })
// @ts-expect-error documents for a type that the contract does not declare
defineBackend(notes, { routes, search: { nope: () => [] } })
// @ts-expect-error a document without a field that its type declares
defineBackend(notes, { routes, search: { note: () => [{ key: '1', title: 'A note', to: '/notes', fields: {} }] } })
// @ts-expect-error an interval that is no length of time
defineBackend(notes, { routes, tasks: { purge: { every: 'daily', run: () => {} } } })
defineBackend(notes, {
  config: z.object({ keepDays: z.int() }),
  routes,
  // @ts-expect-error a key that the configuration does not have
  tasks: { purge: { every: '1d', run: ({ config }) => void config.keepHours } },
})
defineBackend(notes, {
  routes: {
    ...routes,
    // @ts-expect-error a label that the metric does not have
    status: (_, { metrics }) => metrics.counter('seen_total', 'Notes that were seen', ['place']).add({ palce: 'tab' }),
  },
})
// @ts-expect-error a rule that nobody decides
defineBackend(notes, { routes, rules: { write: { pinned: () => true } } })
// @ts-expect-error a rule that the contract does not declare
defineBackend(notes, { routes, rules: { write: { pinned: () => true, owner: () => true, author: () => true } } })
// @ts-expect-error a rule that does not say yes or no
defineBackend(notes, { routes, rules: { write: { pinned: () => 'yes', owner: () => true } } })
// @ts-expect-error a way to sign in that does not say where it begins
defineBackend(notes, { routes, signIn: { title: 'Sign in with notes' } })
// @ts-expect-error a reader that does not say of which hosts
defineBackend(notes, { routes, urlReaders: () => [{ read: async () => ({ text: '' }) }] })
// @ts-expect-error a reader that gives no text
defineBackend(notes, { routes, urlReaders: () => [{ hosts: ['x'], read: async () => ({ html: '' }) }] })
// @ts-expect-error a provider that does not say how often it lists
defineBackend(notes, { routes, entityProviders: () => ({ boards: { title: 'Boards', list: () => [board] } }) })
defineBackend(notes, {
  routes,
  // @ts-expect-error an entity without a name
  entityProviders: () => ({ boards: { title: 'Boards', every: '1h', list: () => [{ ...board, metadata: {} }] } }),
})
defineBackend(notes, {
  // @ts-expect-error an event's payload has no such field
  on: [on(notes.events.written, ({ text }) => void text)],
  // @ts-expect-error an event published with another payload
  routes: { ...routes, remove: (_, { events, db }) => events.publish(db, notes.events.written, { id: 1 }) },
})

// What does not: the browser's half.

// @ts-expect-error a renderer for a type that the contract does not declare
defineFrontend(notes, { search: { nope: async () => ({ default: NoteResult }) } })
defineFrontend(notes, {
  // @ts-expect-error a renderer for fields that the type does not have
  search: { note: async () => ({ default: OwnerResult }) },
})
defineFrontend(notes, {
  // @ts-expect-error a tab that wants more than an entity
  entityTabs: [{ path: 'notes', title: 'Notes', load: async () => ({ default: OwnerResult }) }],
})
// @ts-expect-error a page without a component
defineFrontend(notes, { pages: [{ path: '/notes', title: 'Notes' }] })
// @ts-expect-error an action that takes a permission which the plugin does not declare
defineFrontend(notes, { entityActions: [{ title: 'See its notes', can: 'raed', to: () => '/notes' }] })
// @ts-expect-error an action that neither leads anywhere nor opens anything
defineFrontend(notes, { entityActions: [{ title: 'See its notes' }] })
defineFrontend(notes, {
  // @ts-expect-error an action that does both
  entityActions: [{ title: 'See its notes', to: () => '/notes', load: async () => ({ default: WriteNote }) }],
})
// @ts-expect-error a condition that there is not
defineFrontend(notes, { entityFacts: [{ when: { kinds: 'Component' }, load: async () => ({ default: EntityNotes }) }] })
defineFrontend(notes, {
  // @ts-expect-error a section of the settings that wants an entity
  settings: [{ title: 'Notes', load: async () => ({ default: EntityNotes }) }],
})
