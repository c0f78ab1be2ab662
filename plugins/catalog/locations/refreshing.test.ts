import {
  buildEntity,
  catalogFile,
  serve,
  serveFiles,
  startPortal,
  type TestPortal,
  withClient,
} from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { nameOf, register } from '../testing/register'

const { routes } = catalog
let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
})

const component = (name: string, spec: Record<string, unknown> = {}) => buildEntity({ metadata: { name }, spec })
const found = (ref: string) =>
  portal.call(routes.entityByName, nameOf(ref)).then(
    () => true,
    () => false,
  )

const historyOf = (ref: string) =>
  withClient(portal.database, async (client) => {
    const { rows } = await client.query(
      `select cause, actor is not null as "byUser",
         case when action <> 'remove' then coalesce(past.document, entities.compact_document)->'spec'->>'lifecycle' end as lifecycle
       from catalog.versions
       join catalog.occasions on occasions.id = occasion_id
       left join catalog.past_entities as past on past.version_id = versions.id
       left join catalog.entities on entities.ref = versions.ref
       where versions.ref = $1 order by versions.id`,
      [ref],
    )
    return rows
  })

test('an entity that leaves its file leaves the catalog, and its history stays', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('staying'), component('leaving')) })
  const { location } = await register(portal, server.url('a.yaml'))
  server.files['a.yaml'] = catalogFile(component('staying', { lifecycle: 'deprecated' }))
  expect(await portal.call(routes.refresh, { id: location.id })).toMatchObject({ entities: 1, failure: null })
  expect(await found('component:default/leaving')).toBe(false)
  expect(await historyOf('component:default/leaving')).toEqual([
    { cause: 'register', byUser: true, lifecycle: 'production' },
    { cause: 'refresh', byUser: true, lifecycle: null },
  ])
  expect(await historyOf('component:default/staying')).toMatchObject([
    { lifecycle: 'production' },
    { lifecycle: 'deprecated' },
  ])
})

test('refreshing five times at once does it once', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('busy')) })
  const { location } = await register(portal, server.url('a.yaml'))
  server.files['a.yaml'] = catalogFile(component('busy', { lifecycle: 'deprecated' }))
  const refresh = () => portal.call(routes.refresh, { id: location.id })
  const results = await Promise.all(Array.from({ length: 5 }, refresh))
  expect(results.map(({ failure }) => failure)).toEqual(Array(5).fill(null))
  expect(await historyOf('component:default/busy')).toHaveLength(2)
})

test('relations follow what a file says now', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('owned', { owner: 'old', system: 'core' })) })
  const { location } = await register(portal, server.url('a.yaml'))
  server.files['a.yaml'] = catalogFile(component('owned', { owner: 'new', system: 'core' }))
  await portal.call(routes.refresh, { id: location.id })
  const { relations } = await portal.call(routes.entityByName, nameOf('component:default/owned'))
  expect(relations).toEqual([
    { type: 'ownedBy', targetRef: 'group:default/new' },
    { type: 'partOf', targetRef: 'system:default/core' },
  ])
})

test('a source that is away keeps its last good entities, says why, and heals', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('resting')) })
  const { location } = await register(portal, server.url('a.yaml'))
  const text = server.files['a.yaml'] ?? ''
  delete server.files['a.yaml']
  const failed = await portal.call(routes.refresh, { id: location.id })
  expect(failed).toMatchObject({
    entities: 1,
    readAt: location.readAt,
    failure: expect.stringContaining(server.url('a.yaml')),
  })
  expect(await found('component:default/resting')).toBe(true)
  server.files['a.yaml'] = text
  expect(await portal.call(routes.refresh, { id: location.id })).toMatchObject({ entities: 1, failure: null })
})

test('a nested file that is away keeps its last good entities, and says why', async () => {
  const all = buildEntity({ kind: 'Location', metadata: { name: 'nest' }, spec: { targets: ['./egg.yaml'] } })
  const server = await serveFiles({ 'all.yaml': catalogFile(all), 'egg.yaml': catalogFile(component('egg')) })
  const { location } = await register(portal, server.url('all.yaml'))
  delete server.files['egg.yaml']
  expect(await portal.call(routes.refresh, { id: location.id })).toMatchObject({
    entities: 2,
    errors: 1,
    failure: null,
  })
  expect(await found('component:default/egg')).toBe(true)
})

test.each([
  ['whose field is wrong', '{"kind":"Component","apiVersion":"backstage.io/v1alpha1","metadata":{"name":"breaking"}}'],
  ['whose YAML is broken', 'kind: ['],
])('an entity %s stays as it last was, with the problem', async (_, broken) => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('breaking'), component('sound')) })
  const { location } = await register(portal, server.url('a.yaml'))
  server.files['a.yaml'] = `${broken}\n---\n${catalogFile(component('sound', { lifecycle: 'deprecated' }))}`
  const refreshed = await portal.call(routes.refresh, { id: location.id })
  expect(refreshed.entities).toBe(2)
  expect(refreshed.errors).toBeGreaterThan(0)
  expect(await found('component:default/breaking')).toBe(true)
  const source = await portal.call(routes.source, nameOf('component:default/breaking'))
  expect(source).toMatchObject({
    text: server.files['a.yaml'],
    problems: expect.arrayContaining([expect.objectContaining({ level: 'error' })]),
  })
  const sound = await portal.call(routes.entityByName, nameOf('component:default/sound'))
  expect(sound.spec?.lifecycle).toBe('deprecated')
  await portal.call(routes.removeLocation, { id: location.id })
})

test('unchanged content is not sent again, and writes nothing', async () => {
  const all = buildEntity({ kind: 'Location', metadata: { name: 'calm' }, spec: { targets: ['./b.yaml'] } })
  const bodies: string[] = []
  const server = await serveFiles({ 'all.yaml': catalogFile(all), 'b.yaml': catalogFile(component('calm')) })
  const { origin } = await serve(async (request, response) => {
    const headers = { 'if-none-match': request.headers['if-none-match'] ?? '' }
    const answer = await fetch(server.url((request.url ?? '').slice(1)), { headers })
    const body = await answer.text()
    if (body) bodies.push(body)
    response.writeHead(answer.status, { etag: answer.headers.get('etag') ?? '' }).end(body || undefined)
  })
  const { location } = await register(portal, `${origin}/all.yaml`)
  const rows = () =>
    withClient(portal.database, async (client) => {
      const { rows } = await client.query(`select ref, xmin::text, updated_at from catalog.entities order by ref`)
      const { rows: files } = await client.query(`select url, xmin::text from catalog.files order by url`)
      const { rows: versions } = await client.query('select count(*) from catalog.versions')
      return { rows, files, versions }
    })
  const before = await rows()
  bodies.length = 0
  const refreshed = await portal.call(routes.refresh, { id: location.id })
  expect(bodies).toEqual([])
  expect(await rows()).toEqual(before)
  expect(Date.parse(refreshed.readAt ?? '')).toBeGreaterThan(Date.parse(location.readAt ?? ''))
})

test('an entity that only moves within its file is no change, and is shown at its new line', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('moving')) })
  const { location } = await register(portal, server.url('a.yaml'))
  server.files['a.yaml'] = `# a comment\n\n${catalogFile(component('moving'))}`
  await portal.call(routes.refresh, { id: location.id })
  expect(await portal.call(routes.describe, nameOf('component:default/moving'))).toMatchObject({ line: 3 })
  expect(await historyOf('component:default/moving')).toHaveLength(1)
})

test('an optional file that appears is noticed', async () => {
  const all = buildEntity({
    kind: 'Location',
    metadata: { name: 'open' },
    spec: { presence: 'optional', target: './late.yaml' },
  })
  const server = await serveFiles({ 'all.yaml': catalogFile(all) })
  const { location } = await register(portal, server.url('all.yaml'))
  server.files['late.yaml'] = catalogFile(component('late'))
  expect(await portal.call(routes.refresh, { id: location.id })).toMatchObject({ entities: 2 })
})

test('a file that a placeholder names is followed', async () => {
  const api = buildEntity({ kind: 'API', metadata: { name: 'followed' }, spec: { definition: { $text: './def.txt' } } })
  const server = await serveFiles({ 'a.yaml': catalogFile(api), 'def.txt': 'one' })
  const { location } = await register(portal, server.url('a.yaml'))
  server.files['def.txt'] = 'two'
  await portal.call(routes.refresh, { id: location.id })
  const { spec } = await portal.call(routes.entityByName, nameOf('api:default/followed'))
  expect(spec?.definition).toBe('two')
})

test('a location is read again when it is due, and not before', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('due')) })
  await register(portal, server.url('a.yaml'))
  server.files['a.yaml'] = catalogFile(component('due'), component('came-later'))
  await portal.runTask(catalog, 'refresh')
  expect(await found('component:default/came-later')).toBe(false)

  await withClient(portal.database, (client) =>
    client.query('update catalog.locations set next_read_at = now() where target = $1', [server.url('a.yaml')]),
  )
  await portal.runTask(catalog, 'refresh')
  await expect.poll(() => found('component:default/came-later')).toBe(true)
})

test('a read that ended with its process is done again at once, and when that ends so too, at its turn', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('before-the-end')) })
  const { location } = await register(portal, server.url('a.yaml'))
  const isReadOnceBrokenOff = async (times: number, name: string) => {
    server.files['a.yaml'] = catalogFile(component(name))
    await breakOff(location.id, times)
    await portal.runTask(catalog, 'refresh')
    return found(`component:default/${name}`)
  }
  expect(await isReadOnceBrokenOff(1, 'after-the-end')).toBe(true)
  expect(await isReadOnceBrokenOff(2, 'after-two-ends')).toBe(false)
})

/** The last reads of a location as `kill -9` leaves them, of which nothing was heard for long. */
const breakOff = (id: string, times: number) =>
  withClient(portal.database, (client) =>
    client.query(`
      with begun as (
        insert into catalog.attempts (location_id, number, cause)
        select id, reads + time, 'schedule' from catalog.locations, generate_series(1, ${times}) as time where id = '${id}'
      )
      update catalog.locations
      set reads = reads + ${times}, reading = reads + ${times}, reading_until = now() - interval '1 second',
        next_read_at = now() + interval '1 day'
      where id = '${id}'
    `),
  )
