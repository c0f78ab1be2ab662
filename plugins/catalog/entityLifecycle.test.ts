import { catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from './plugin'
import { clientOf } from './testing/clientOf'
import { eventuallyRefreshed } from './testing/eventuallyRefreshed'
import { add, component, describeIn, lastOf, nest, read, refresh, startBothStrategies } from './testing/lifecycle'
import { locationsOf, nameOf } from './testing/register'

const { routes } = catalog
let deleting: TestPortal
let keeping: TestPortal
beforeAll(async () => {
  ;({ deleting, keeping } = await startBothStrategies())
})

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
