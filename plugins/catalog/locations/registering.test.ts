import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal, withClient } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { nameOf, register } from '../testing/register'

const { routes } = catalog
let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
})

const component = (name: string, spec: Record<string, unknown> = {}) => buildEntity({ metadata: { name }, spec })
const group = (name: string) => buildEntity({ kind: 'Group', metadata: { name } })

/** Every row that a catalog writes, so that two looks can be compared. */
const rowsOf = ({ database }: TestPortal) =>
  withClient(database, async (client) => {
    const tables = ['locations', 'files', 'entities', 'edges', 'problems', 'versions']
    const counts = tables.map((table) => `(select count(*) from catalog.${table}) as ${table}`)
    return (await client.query(`select ${counts.join(', ')}, (select max(xmin::text::bigint) from catalog.entities)`))
      .rows
  })

describe('a plan', () => {
  test('says what would be created, and writes nothing', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('planned', { owner: 'planners' })) })
    const before = await rowsOf(portal)
    const plan = await portal.call(routes.plan, { target: server.url('a.yaml') })
    expect(plan).toMatchObject({
      target: server.url('a.yaml'),
      location: null,
      changes: [{ ref: 'component:default/planned', action: 'create', file: server.url('a.yaml'), line: 1 }],
      dangling: [
        {
          source: 'component:default/planned',
          relation: 'ownedBy',
          target: 'group:default/planners',
          suggestion: null,
        },
      ],
      problems: [],
      files: 1,
    })
    expect(await rowsOf(portal)).toEqual(before)
  })

  test('names the nearest entity for a reference that leads nowhere', async () => {
    const server = await serveFiles({
      'teams.yaml': catalogFile(group('payments')),
      'a.yaml': catalogFile(component('till', { owner: 'paymets' })),
    })
    await register(portal, server.url('teams.yaml'))
    const { dangling } = await portal.call(routes.plan, { target: server.url('a.yaml') })
    expect(dangling).toMatchObject([{ target: 'group:default/paymets', suggestion: 'group:default/payments' }])
  })

  test('of a thousand entities shows the first, counts all, and all are registered', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `one-of-many-${index}`)
    const server = await serveFiles({
      'many.yaml': catalogFile(...names.map((name) => component(name, { owner: 'nobody-yet' }))),
    })
    const plan = await portal.call(routes.plan, { target: server.url('many.yaml') })
    expect([plan.counts.create, plan.changes.length]).toEqual([1000, 500])
    expect([plan.danglingCount, plan.dangling.length]).toEqual([1000, 500])
    const { location } = await register(portal, server.url('many.yaml'))
    expect(location.entities).toBe(1000)
  })

  test('suggests another kind only where the two are mixed up, and never the entity itself', async () => {
    const server = await serveFiles({
      'a.yaml': catalogFile(
        component('kiosk', { providesApis: ['kiosk'], dependsOn: ['component:kiosk-2', 'resource:kiosk-cache'] }),
        component('kiosk-cache'),
      ),
    })
    const { dangling } = await portal.call(routes.plan, { target: server.url('a.yaml') })
    const suggestions = dangling.map(({ target, suggestion }) => [target, suggestion])
    expect(suggestions).toContainEqual(['api:default/kiosk', null])
    expect(suggestions).toContainEqual(['component:default/kiosk-2', null])
    expect(suggestions).toContainEqual(['resource:default/kiosk-cache', 'component:default/kiosk-cache'])
  })

  test('shows problems with the text that they are in, and the good entities beside them', async () => {
    const text = `${catalogFile(component('sound'))}\n---\nkind: [\n---\n${catalogFile(component('good'))}`
    const server = await serveFiles({ 'a.yaml': text })
    const plan = await portal.call(routes.plan, { target: server.url('a.yaml') })
    expect(plan.changes.map(({ ref }) => ref)).toEqual(['component:default/sound', 'component:default/good'])
    expect(plan.problems).toMatchObject([{ level: 'error', code: 'yaml-syntax', file: server.url('a.yaml') }])
    expect(plan.sources).toEqual([{ file: server.url('a.yaml'), text }])
  })

  test('says which fields an update would change', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('changing')) })
    await register(portal, server.url('a.yaml'))
    server.files['a.yaml'] = catalogFile(component('changing', { lifecycle: 'deprecated' }))
    const plan = await portal.call(routes.plan, { target: server.url('a.yaml') })
    expect(plan.location).toMatchObject({ target: server.url('a.yaml'), entities: 1 })
    expect(plan.changes).toMatchObject([
      { action: 'update', changes: [{ pointer: '/spec/lifecycle', before: 'production', after: 'deprecated' }] },
    ])
  })

  test('of a URL that cannot be read says why, and cannot be carried out', async () => {
    const server = await serveFiles({})
    const target = server.url('missing.yaml')
    const plan = await portal.call(routes.plan, { target })
    expect(plan).toMatchObject({ changes: [], problems: [{ code: 'unreadable', file: target }], files: 0 })
    await expect(portal.call(routes.register, { target, hash: plan.hash })).rejects.toMatchObject({ statusCode: 400 })
  })

  test.each(['catalog-info.yaml', 'file:///etc/passwd', 'ftp://example.com/a.yaml'])('refuses %s', async (target) => {
    await expect(portal.call(routes.plan, { target })).rejects.toMatchObject({ statusCode: 400 })
  })
})

describe('registering', () => {
  test('shows the entities, and relates them both ways', async () => {
    const server = await serveFiles({
      'a.yaml': catalogFile(component('shop', { owner: 'sellers' }), group('sellers')),
    })
    const { entities } = await register(portal, server.url('a.yaml'))
    expect(entities).toMatchObject([
      { ref: 'component:default/shop', owner: 'group:default/sellers' },
      { ref: 'group:default/sellers' },
    ])
    const shop = await portal.call(routes.describe, nameOf('component:default/shop'))
    expect(shop.relations).toMatchObject([{ type: 'ownedBy', ref: 'group:default/sellers', entity: { kind: 'Group' } }])
    const sellers = await portal.call(routes.entityByName, nameOf('group:default/sellers'))
    expect(sellers.relations).toEqual([{ type: 'ownerOf', targetRef: 'component:default/shop' }])
  })

  test('refuses a plan that no longer holds, and gives the new one', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('before')) })
    const target = server.url('a.yaml')
    const { hash } = await portal.call(routes.plan, { target })
    server.files['a.yaml'] = catalogFile(component('after'))
    const before = await rowsOf(portal)
    await expect(portal.call(routes.register, { target, hash })).rejects.toMatchObject({
      statusCode: 409,
      details: { plan: { changes: [{ ref: 'component:default/after', action: 'create' }] } },
    })
    expect(await rowsOf(portal)).toEqual(before)
  })

  test('refuses a plan when someone else has registered the entity meanwhile', async () => {
    const server = await serveFiles({
      'a.yaml': catalogFile(component('wanted')),
      'b.yaml': catalogFile(component('wanted')),
    })
    const { hash } = await portal.call(routes.plan, { target: server.url('b.yaml') })
    await register(portal, server.url('a.yaml'))
    await expect(portal.call(routes.register, { target: server.url('b.yaml'), hash })).rejects.toMatchObject({
      statusCode: 409,
      details: { plan: { changes: [{ action: 'conflict', heldBy: server.url('a.yaml') }] } },
    })
  })

  test('twice gives the location that is there', async () => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('twice')) })
    const first = await register(portal, server.url('a.yaml'))
    const before = await rowsOf(portal)
    const second = await register(portal, server.url('a.yaml'))
    expect(second.location.id).toBe(first.location.id)
    expect(await rowsOf(portal)).toEqual(before)
  })

  test('leaves an entity with the location that had it first, and tells the second', async () => {
    const server = await serveFiles({
      'a.yaml': catalogFile(component('held')),
      'b.yaml': catalogFile(component('held')),
    })
    await register(portal, server.url('a.yaml'))
    const { location, entities } = await register(portal, server.url('b.yaml'))
    expect({ entities, errors: location.errors }).toEqual({ entities: [], errors: 1 })
    const held = await portal.call(routes.describe, nameOf('component:default/held'))
    expect(held.location?.target).toBe(server.url('a.yaml'))
    // Nothing is wrong with the file that it stands in, and its page shows the lines of no other.
    expect({ problems: held.problems, errors: held.summary.errors }).toEqual({ problems: [], errors: 0 })
  })

  test('two locations with the same entities at once loses neither', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `raced-${index}`)
    const server = await serveFiles({
      'a.yaml': catalogFile(...names.map((name) => component(name))),
      'b.yaml': catalogFile(...names.toReversed().map((name) => component(name))),
    })
    const add = (file: string) => portal.call(routes.addLocation, { target: server.url(file) }).catch((error) => error)
    const results = await Promise.all([add('a.yaml'), add('b.yaml')])
    expect(
      results.filter((result) => !(result instanceof Error) || ('statusCode' in result && result.statusCode === 409)),
    ).toHaveLength(2)
    const { total } = await portal.call(routes.list, { q: 'raced-' })
    expect(total).toBe(50)
  })

  test('keeps the first of two documents with one name', async () => {
    const server = await serveFiles({
      'a.yaml': catalogFile(component('double'), component('double', { lifecycle: 'experimental' })),
    })
    const plan = await portal.call(routes.plan, { target: server.url('a.yaml') })
    expect(plan.changes).toHaveLength(1)
    expect(plan.problems).toMatchObject([
      { code: 'duplicate', ref: 'component:default/double', pointer: '/metadata/name' },
    ])
  })

  test('an entity with absurdly long fields works', async () => {
    const long = '😀x'.repeat(3000)
    const entity = buildEntity({ metadata: { name: 'long', title: long, description: long }, spec: { type: long } })
    const server = await serveFiles({ 'a.yaml': catalogFile(entity) })
    const { entities } = await register(portal, server.url('a.yaml'))
    expect(entities).toMatchObject([{ name: 'long', title: long }])
  })

  test('five hundred entities works, and shows the first of them and others on demand', async () => {
    const many = Array.from({ length: 500 }, (_, index) => component(`many-${index}`))
    const server = await serveFiles({ 'a.yaml': catalogFile(...many) })
    const { location, entities } = await register(portal, server.url('a.yaml'))
    expect({ all: location.entities, shown: entities.length }).toEqual({ all: 500, shown: 50 })
    const more = await portal.call(routes.location, { id: location.id, limit: 499 })
    expect(more.entities).toHaveLength(499)
    expect(more.entities.slice(0, 50)).toEqual(entities)
  })
})

describe('unregistering', () => {
  test('removes what came from the location, and lets another have it', async () => {
    const server = await serveFiles({
      'a.yaml': catalogFile(component('passed-on')),
      'b.yaml': catalogFile(component('passed-on')),
    })
    const first = await register(portal, server.url('a.yaml'))
    const second = await register(portal, server.url('b.yaml'))
    expect(await portal.call(routes.removeLocation, { id: first.location.id })).toBeUndefined()
    await expect(portal.call(routes.entityByName, nameOf('component:default/passed-on'))).rejects.toMatchObject({
      statusCode: 404,
    })
    await portal.call(routes.refresh, { id: second.location.id })
    const found = await portal.call(routes.describe, nameOf('component:default/passed-on'))
    expect(found).toMatchObject({ location: { id: second.location.id }, problems: [] })
  })

  test('an unknown location is not found', async () => {
    const id = 'd94b0fd6-2c5d-4a5c-8f6e-0f5c0c0c0c0c'
    await expect(portal.call(routes.removeLocation, { id })).rejects.toMatchObject({ statusCode: 404 })
  })
})

test('Postgres knows at once of a catalog that has grown', async () => {
  const names = Array.from({ length: 600 }, (_, index) => `grown-${index}`)
  const server = await serveFiles({ 'many.yaml': catalogFile(...names.map((name) => component(name))) })
  await register(portal, server.url('many.yaml'))
  const known = () =>
    withClient(portal.database, async (client) => {
      const { rows } = await client.query(`select reltuples from pg_class where oid = 'catalog.entities'::regclass`)
      return rows[0].reltuples as number
    })
  await expect.poll(known).toBeGreaterThanOrEqual(600)
})
