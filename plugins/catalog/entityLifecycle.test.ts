import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from './plugin'
import { clientOf } from './testing/clientOf'
import { eventuallyRefreshed } from './testing/eventuallyRefreshed'
import { locationsOf, nameOf } from './testing/register'

const { routes } = catalog
let deleting: TestPortal
let keeping: TestPortal
beforeAll(async () => {
  deleting = await startPortal()
  keeping = await startPortal({ config: { catalog: { orphanStrategy: 'keep' } } })
})

const component = (name: string, { spec = {}, ...metadata }: Record<string, unknown> & { spec?: object } = {}) =>
  buildEntity({ metadata: { name, ...metadata }, spec: { ...spec } })
const nest = (name: string, ...targets: string[]) =>
  buildEntity({ kind: 'Location', metadata: { name }, spec: { targets } })

const add = async (portal: TestPortal, target: string) =>
  (await portal.call(routes.addLocation, { target })).location.id
const refresh = (portal: TestPortal, id: string) => portal.call(routes.refresh, { id })
const read = (portal: TestPortal, ref: string) => clientOf(portal).getEntityByRef(ref)
const describeIn = (portal: TestPortal, ref: string) => portal.call(routes.describe, nameOf(ref))
const lastOf = async (portal: TestPortal, ref: string) => {
  const { items } = await portal.call(routes.history, nameOf(ref))
  return items[0] && `${items[0].action} ${items[0].cause}`
}

describe('A file that a Location no longer names', () => {
  const serveNest = (name: string) =>
    serveFiles({
      'all.yaml': catalogFile(nest(`${name}-nest`, './egg.yaml')),
      'egg.yaml': catalogFile(component(name, { spec: { owner: 'hens' } })),
    })

  test('takes its entities along, and they can be brought back as they were', async () => {
    const ref = 'component:default/egg'
    const server = await serveNest('egg')
    const id = await add(deleting, server.url('all.yaml'))
    const before = await read(deleting, ref)
    server.files['all.yaml'] = catalogFile(nest('egg-nest'))
    await refresh(deleting, id)
    expect(await read(deleting, ref)).toBeUndefined()
    expect(await lastOf(deleting, ref)).toBe('remove orphan')
    expect(await deleting.call(routes.gone, nameOf(ref))).toMatchObject({
      cause: 'orphan',
      location: server.url('all.yaml'),
      entity: { spec: { owner: 'hens' } },
      text: expect.stringContaining('owner: hens'),
    })

    const restoring = await Promise.allSettled([1, 2, 3].map(() => deleting.call(routes.restoreGone, { ref })))
    expect(restoring.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    const restored = await read(deleting, ref)
    expect(restored).toMatchObject({
      metadata: { uid: before?.metadata.uid, annotations: { 'backstage.io/orphan': 'true' } },
      spec: before?.spec,
      relations: before?.relations,
    })
    expect(await lastOf(deleting, ref)).toBe('create restore')
    expect(await deleting.call(routes.source, nameOf(ref))).toMatchObject({ file: server.url('egg.yaml'), line: 1 })
    const explained = await deleting.call(routes.explain, nameOf(ref))
    expect(explained.relations).toMatchObject([{ type: 'ownedBy', pointer: '/spec/owner', place: null }])
    expect(explained.values.find(({ pointer }) => pointer === '/spec/owner')?.origin.from).toBe('last-good')
    const origin = '/metadata/annotations/backstage.io~1managed-by-origin-location'
    expect(explained.values.find(({ pointer }) => pointer === origin)?.origin.from).toBe('catalog')
    await expect(deleting.call(routes.restoreGone, { ref })).rejects.toMatchObject({ statusCode: 409 })
    await expect(deleting.call(routes.gone, nameOf(ref))).rejects.toMatchObject({ statusCode: 404 })

    server.files['all.yaml'] = catalogFile(nest('egg-nest', './egg.yaml'))
    await refresh(deleting, id)
    expect(await read(deleting, ref)).toEqual(before)
    expect((await describeIn(deleting, ref)).orphan).toBeNull()
  })

  test('leaves them as orphans where they are kept, until it is named again', async () => {
    const ref = 'component:default/kept-egg'
    const server = await serveNest('kept-egg')
    const id = await add(keeping, server.url('all.yaml'))
    const before = await read(keeping, ref)
    server.files['all.yaml'] = catalogFile(nest('kept-egg-nest'))
    expect(await refresh(keeping, id)).toMatchObject({ entities: 1 })

    expect(await describeIn(keeping, ref)).toMatchObject({
      entity: { metadata: { annotations: { 'backstage.io/orphan': 'true' } }, spec: { owner: 'hens' } },
      location: null,
      orphan: { location: server.url('all.yaml'), since: expect.any(String) },
      file: server.url('egg.yaml'),
    })
    expect(await lastOf(keeping, ref)).toBe('update orphan')
    expect(await keeping.call(routes.orphans, {})).toMatchObject({ total: 1, items: [{ ref }] })
    const client = clientOf(keeping)
    const { items } = await client.queryEntities({ filter: { 'metadata.annotations.backstage.io/orphan': 'true' } })
    expect(items).toHaveLength(1)
    expect(await client.getEntityAncestors({ entityRef: ref })).toMatchObject({ items: [{ parentEntityRefs: [] }] })
    expect((await keeping.call(routes.source, nameOf(ref))).text).toBe(server.files['egg.yaml'])

    server.files['all.yaml'] = catalogFile(nest('kept-egg-nest', './egg.yaml'))
    await refresh(keeping, id)
    expect(await read(keeping, ref)).toEqual(before)
    expect(await keeping.call(routes.orphans, {})).toEqual({ total: 0, items: [] })
  })

  test('that only cannot be read, or that a broken document names, leaves everything as it is', async () => {
    const ref = 'component:default/cared-for-egg'
    const server = await serveNest('cared-for-egg')
    const id = await add(deleting, server.url('all.yaml'))
    const egg = server.files['egg.yaml'] ?? ''
    const before = await read(deleting, ref)
    delete server.files['egg.yaml']
    await refresh(deleting, id)
    expect(await read(deleting, ref)).toEqual(before)

    server.files['egg.yaml'] = egg
    server.files['all.yaml'] = 'kind: ['
    await refresh(deleting, id)
    expect(await read(deleting, ref)).toEqual(before)
  })
})

describe('An orphan', () => {
  const makeOrphan = async (name: string) => {
    const server = await serveFiles({
      'all.yaml': catalogFile(nest(`${name}-nest`, './old.yaml')),
      'old.yaml': catalogFile(component(name)),
    })
    const id = await add(keeping, server.url('all.yaml'))
    server.files['all.yaml'] = catalogFile(nest(`${name}-nest`))
    await refresh(keeping, id)
    return { server, ref: `component:default/${name}` }
  }

  test('goes to whoever says it, with a plan that says so and no conflict', async () => {
    const { server, ref } = await makeOrphan('stray')
    server.files['new.yaml'] = catalogFile(component('stray'))
    const target = server.url('new.yaml')
    const plan = await keeping.call(routes.plan, { target })
    expect(plan.changes).toMatchObject([{ ref, action: 'update', heldBy: null }])
    const { location } = await keeping.call(routes.register, { target, hash: plan.hash })
    expect(await describeIn(keeping, ref)).toMatchObject({ orphan: null, location: { id: location.id }, file: target })
  })

  test('is deleted by a person for good, and may be said again all the same', async () => {
    const { server, ref } = await makeOrphan('dropped')
    const client = clientOf(keeping)
    await client.removeEntityByUid((await read(keeping, ref))?.metadata.uid ?? '')
    expect(await read(keeping, ref)).toBeUndefined()
    expect(await lastOf(keeping, ref)).toBe('remove delete')
    expect(await keeping.call(routes.exclusions, {})).toEqual([])
    await add(keeping, server.url('old.yaml'))
    expect(await read(keeping, ref)).toBeDefined()
  })
})

describe('A location that leaves the configuration', () => {
  test.each([
    ['delete', 0],
    ['keep', 1],
  ])('with orphanStrategy %s', async (orphanStrategy, orphans) => {
    const server = await serveFiles({ 'a.yaml': catalogFile(component('configured')) })
    const locations = [{ type: 'url', target: server.url('a.yaml') }]
    const first = await startPortal({ config: { catalog: { orphanStrategy, locations } } })
    await eventuallyRefreshed(first, async () =>
      expect(await read(first, 'component:default/configured')).toBeDefined(),
    )
    await first.close()
    const second = await startPortal({ database: first.database, config: { catalog: { orphanStrategy } } })
    expect(await second.call(routes.orphans, {})).toMatchObject({ total: orphans })
    expect(await locationsOf(second)).toEqual([])
    await second.close()
    const third = await startPortal({ database: first.database, config: { catalog: { orphanStrategy, locations } } })
    await eventuallyRefreshed(third, async () => {
      const entity = await read(third, 'component:default/configured')
      expect(entity?.metadata.annotations?.['backstage.io/orphan']).toBeUndefined()
      expect(entity).toBeDefined()
    })
  })
})

test('what a provider lists no more, or a provider that is gone, leaves orphans, which heal when it is listed again', async () => {
  const server = await serveFiles({
    'list.txt': 'a.yaml\nb.yaml',
    'a.yaml': catalogFile(component('listed-a')),
    'b.yaml': catalogFile(component('listed-b')),
  })
  const providers = { list: { ours: { target: server.url('list.txt') } } }
  const start = (database?: string, config: object = { providers }) =>
    startPortal({ ...(database && { database }), config: { catalog: { orphanStrategy: 'keep', ...config } } })
  const list = (portal: TestPortal) => portal.call(routes.discover, { id: 'list:ours', mayLose: true })
  const orphansIn = async (portal: TestPortal) =>
    (await portal.call(routes.orphans, {})).items.map(({ ref }) => ref).sort()

  const first = await start()
  await list(first)
  await eventuallyRefreshed(first, async () => expect(await read(first, 'component:default/listed-b')).toBeDefined())
  await eventuallyRefreshed(first, async () => expect(await read(first, 'component:default/listed-a')).toBeDefined())
  server.files['list.txt'] = 'b.yaml'
  await list(first)
  expect(await orphansIn(first)).toEqual(['component:default/listed-a'])
  delete server.files['list.txt']
  await list(first)
  expect(await orphansIn(first)).toEqual(['component:default/listed-a'])
  await first.close()

  const without = await start(first.database, {})
  expect(await orphansIn(without)).toEqual(['component:default/listed-a', 'component:default/listed-b'])
  await without.close()
  server.files['list.txt'] = 'a.yaml\nb.yaml'
  const again = await start(first.database)
  await list(again)
  await eventuallyRefreshed(again, async () => expect(await orphansIn(again)).toEqual([]))
})

test('unregistering removes, also where orphans are kept', async () => {
  const server = await serveFiles({ 'a.yaml': catalogFile(component('unwanted')) })
  await keeping.call(routes.removeLocation, { id: await add(keeping, server.url('a.yaml')) })
  expect(await read(keeping, 'component:default/unwanted')).toBeUndefined()
  expect(await lastOf(keeping, 'component:default/unwanted')).toBe('remove unregister')
})

test('an entity that moves to another file of its location is the same one', async () => {
  const ref = 'component:default/mover'
  const server = await serveFiles({
    'all.yaml': catalogFile(nest('house', './left.yaml')),
    'left.yaml': catalogFile(component('mover')),
  })
  const id = await add(keeping, server.url('all.yaml'))
  const before = await read(keeping, ref)
  server.files['right.yaml'] = server.files['left.yaml'] ?? ''
  server.files['all.yaml'] = catalogFile(nest('house', './right.yaml'))
  await refresh(keeping, id)
  expect(await describeIn(keeping, ref)).toMatchObject({
    file: server.url('right.yaml'),
    orphan: null,
    entity: { metadata: { uid: before?.metadata.uid } },
  })
})

describe('Two locations that say one entity', () => {
  const ref = 'component:default/claimed'
  const start = async (portal: TestPortal) => {
    const server = await serveFiles({
      'a.yaml': catalogFile(component('claimed'), component('friend-of-first')),
      'b.yaml': catalogFile(component('friend-of-second'), component('claimed', { spec: { lifecycle: 'deprecated' } })),
    })
    const first = await add(portal, server.url('a.yaml'))
    const second = await add(portal, server.url('b.yaml'))
    return { server, first, second }
  }

  test('are both told, on the pages of the entity and of all others of the second', async () => {
    const { server, first, second } = await start(deleting)
    const conflict = {
      ref,
      holder: { locationId: first, location: server.url('a.yaml'), file: server.url('a.yaml'), line: 1 },
      claimant: { locationId: second, location: server.url('b.yaml'), file: server.url('b.yaml'), line: 15 },
    }
    expect(await deleting.call(routes.conflicts, {})).toMatchObject([conflict])
    expect((await describeIn(deleting, ref)).conflicts).toMatchObject([conflict])
    expect((await describeIn(deleting, 'component:default/friend-of-second')).conflicts).toMatchObject([conflict])
    expect((await describeIn(deleting, 'component:default/friend-of-first')).conflicts).toEqual([])

    server.files['a.yaml'] = catalogFile(component('friend-of-first'))
    await refresh(deleting, first)
    await eventuallyRefreshed(deleting, async () =>
      expect(await describeIn(deleting, ref)).toMatchObject({ location: { id: second }, conflicts: [] }),
    )
    expect(await deleting.call(routes.conflicts, {})).toEqual([])
  })

  test('are done with each other when a person lets the second have it, which the first is told', async () => {
    const { server, first, second } = await start(keeping)
    await keeping.call(routes.handOver, { ref, locationId: second })
    expect(await describeIn(keeping, ref)).toMatchObject({
      location: { id: second },
      summary: { lifecycle: 'deprecated' },
    })
    expect(await lastOf(keeping, ref)).toBe('update handover')
    await keeping.call(routes.handOver, { ref, locationId: second })
    expect(await describeIn(keeping, ref)).toMatchObject({ location: { id: second }, orphan: null })
    await eventuallyRefreshed(keeping, async () =>
      expect(await keeping.call(routes.conflicts, {})).toMatchObject([
        { ref, holder: { locationId: second }, claimant: { locationId: first } },
      ]),
    )
    await keeping.call(routes.removeLocation, { id: second })
    await eventuallyRefreshed(keeping, async () => expect((await describeIn(keeping, ref)).location?.id).toBe(first))

    server.files['b.yaml'] = catalogFile(component('friend-of-second'))
    const third = await add(keeping, server.url('b.yaml'))
    await expect(keeping.call(routes.handOver, { ref, locationId: third })).rejects.toMatchObject({ statusCode: 409 })
    expect((await describeIn(keeping, ref)).location?.id).toBe(first)
  })
})

describe('A file that two locations lead to', () => {
  const start = async (portal: TestPortal, name: string) => {
    const server = await serveFiles({
      'shared.yaml': catalogFile(component(name), component(`${name}-too`)),
      'all.yaml': catalogFile(nest(`over-${name}`, './shared.yaml')),
    })
    const first = await add(portal, server.url('shared.yaml'))
    const plan = await portal.call(routes.plan, { target: server.url('all.yaml') })
    const second = await add(portal, server.url('all.yaml'))
    return { server, first, second, plan, ref: `component:default/${name}` }
  }

  test('is no conflict with itself, and both say so', async () => {
    const { server, second, plan, ref } = await start(deleting, 'told')
    const twice = { level: 'info', code: 'shared', file: server.url('shared.yaml') }
    expect(plan).toMatchObject({ counts: { create: 1, unchanged: 2, conflict: 0 }, problems: [twice] })
    expect(plan.problems[0]?.message).toContain(`by ${server.url('shared.yaml')}, which has its entities`)
    expect(await deleting.call(routes.reads, { id: second })).toMatchObject({
      location: { entities: 1, errors: 0 },
      problems: [twice],
      conflicts: [],
    })
    expect((await describeIn(deleting, ref)).conflicts).toEqual([])
    expect(await deleting.call(routes.conflicts, {})).toEqual([])
  })

  test('keeps its entities as they are while one of the two reaches it, and no longer', async () => {
    const { server, first, second, ref } = await start(keeping, 'kept')
    const before = await read(keeping, ref)
    await keeping.call(routes.removeLocation, { id: first })
    expect(await describeIn(keeping, ref)).toMatchObject({ location: { id: second }, orphan: null })
    await eventuallyRefreshed(keeping, async () =>
      expect((await read(keeping, ref))?.metadata).toMatchObject({
        uid: before?.metadata.uid,
        annotations: { 'backstage.io/managed-by-origin-location': `url:${server.url('all.yaml')}` },
      }),
    )
    expect(await keeping.call(routes.reads, { id: second })).toMatchObject({ location: { entities: 3 }, problems: [] })

    const third = await add(keeping, server.url('shared.yaml'))
    server.files['all.yaml'] = catalogFile(component('all-alone'))
    await refresh(keeping, second)
    expect(await describeIn(keeping, ref)).toMatchObject({ location: { id: third }, orphan: null })
    await keeping.call(routes.removeLocation, { id: third })
    expect(await read(keeping, ref)).toBeUndefined()
  })

  test('takes along what it no longer says, whichever of the two is read first', async () => {
    const { server, first, ref } = await start(deleting, 'taken')
    server.files['shared.yaml'] = catalogFile(component('taken-too'))
    await refresh(deleting, first)
    await eventuallyRefreshed(deleting, async () => expect(await read(deleting, ref)).toBeUndefined())
    expect(await lastOf(deleting, ref)).toBe('remove refresh')
    await deleting.call(routes.refresh, { id: first })
  })
})
