import { CatalogClient } from '@backstage/catalog-client'
import { buildEntity, catalogFile, type FileServer, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'

let portal: TestPortal
let client: CatalogClient
let server: FileServer
let root: { id: string; target: string; entityRef: string }

const services = ['cart', 'checkout', 'Orders', 'payments', 'stock']

const component = (name: string, index: number) =>
  buildEntity({
    metadata: {
      name,
      ...(index % 2 === 0 && { title: `The ${name} service` }),
      tags: index < 2 ? ['java', 'shop'] : ['go'],
      annotations: { 'example.com/tier': String(index), 'example.com/empty': '' },
    },
    spec: {
      type: 'service',
      lifecycle: index < 3 ? 'production' : 'experimental',
      owner: 'shop',
      nested: { deep: [index] },
    },
  })

const encode = (value: object) => encodeURIComponent(Buffer.from(JSON.stringify(value)).toString('base64'))
const forged = (cursor: object) => encode({ orderFields: [], isPrevious: false, totalItems: 0, ...cursor })
const repeat = (parameter: string, times: number) => Array.from({ length: times }, (_, at) => parameter + at).join('&')

beforeAll(async () => {
  portal = await startPortal()
  client = new CatalogClient({ discoveryApi: { getBaseUrl: async () => `${portal.url}/api/catalog` } })
  const group = buildEntity({ kind: 'Group', metadata: { name: 'shop' }, spec: { type: 'team', children: [] } })
  server = await serveFiles({
    'all.yaml': catalogFile(
      buildEntity({ kind: 'Location', metadata: { name: 'services' }, spec: { targets: ['./services.yaml'] } }),
      group,
    ),
    'services.yaml': catalogFile(...services.map(component)),
  })
  const added = await client.addLocation({ type: 'url', target: server.url('all.yaml') })
  root = added.location
})

const names = (entities: Array<{ metadata: { name: string } }>) => entities.map(({ metadata }) => metadata.name)

describe('getEntities', () => {
  test('gives everything, and what a filter finds', async () => {
    expect((await client.getEntities()).items).toHaveLength(7)
    const { items } = await client.getEntities({ filter: { kind: 'component', 'spec.lifecycle': ['production'] } })
    expect(names(items).sort()).toEqual(['Orders', 'cart', 'checkout'])
  })

  test.each([
    ['a key in any case', { 'METADATA.name': 'ORDERS' }, ['Orders']],
    ['an item of a list', { 'metadata.tags': 'java' }, ['cart', 'checkout']],
    ['an item of a list as a key', { 'metadata.tags.java': 'true' }, ['cart', 'checkout']],
    ['a key with dots', { 'metadata.annotations.example.com/tier': '3' }, ['payments']],
    [
      'a relation',
      { 'relations.ownedby': 'group:default/shop', 'metadata.name': ['cart', 'stock'] },
      ['cart', 'stock'],
    ],
    ['a number deep in the spec', { 'spec.nested.deep': '4' }, ['stock']],
    ['one of several sets', [{ 'metadata.name': 'cart' }, { kind: 'group' }], ['cart', 'shop']],
  ])('finds %s', async (_what, filter, expected) => {
    expect(names((await client.getEntities({ filter })).items).sort()).toEqual(expected)
  })

  test('finds what has a field, whatever its value', async () => {
    const { items } = await client.getEntities({
      filter: { 'metadata.annotations.example.com/empty': Symbol.for('CATALOG_FILTER_EXISTS'), 'spec.type': 'service' },
    })
    expect(items).toHaveLength(5)
  })

  test('sorts by several fields, and puts last what lacks one', async () => {
    const { items } = await client.getEntities({
      filter: { kind: 'component' },
      order: [
        { field: 'metadata.title', order: 'desc' },
        { field: 'metadata.name', order: 'desc' },
      ],
    })
    expect(names(items)).toEqual(['stock', 'Orders', 'cart', 'payments', 'checkout'])
  })

  test('gives the fields that are asked for, with dots in their names', async () => {
    const { items } = await client.getEntities({
      filter: { 'metadata.name': 'cart' },
      fields: ['kind', 'metadata.annotations.example.com/tier'],
    })
    expect(items).toEqual([{ kind: 'Component', metadata: { annotations: { 'example.com/tier': '0' } } }])
  })

  test('gives a page, and says where the next begins', async () => {
    const response = await portal.fetch('/api/catalog/entities?filter=kind=component&limit=2&order=asc:metadata.name')
    expect(names(await response.json())).toEqual(['cart', 'checkout'])
    const next = /^<(\/entities\?.*)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1]
    expect(names(await (await portal.fetch(`/api/catalog${next}`)).json())).toEqual(['Orders', 'payments'])
  })
})

describe('queryEntities', () => {
  test('walks to the end and back over the same entities', async () => {
    const first = await client.queryEntities({
      filter: { kind: 'component' },
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: 2,
    })
    expect(first).toMatchObject({ totalItems: 5, pageInfo: { nextCursor: expect.any(String) } })
    expect(first.pageInfo.prevCursor).toBeUndefined()
    const second = await client.queryEntities({ cursor: first.pageInfo.nextCursor ?? '', limit: 2 })
    const third = await client.queryEntities({ cursor: second.pageInfo.nextCursor ?? '', limit: 2 })
    expect([first, second, third].flatMap(({ items }) => names(items))).toEqual([
      'cart',
      'checkout',
      'Orders',
      'payments',
      'stock',
    ])
    expect(third.pageInfo.nextCursor).toBeUndefined()
    const back = await client.queryEntities({ cursor: third.pageInfo.prevCursor ?? '', limit: 2 })
    expect(back.items).toEqual(second.items)
    const start = await client.queryEntities({ cursor: back.pageInfo.prevCursor ?? '', limit: 2 })
    expect(start.items).toEqual(first.items)
    expect(start.pageInfo.prevCursor).toBeUndefined()
    expect(start.totalItems).toBe(5)
  })

  test('keeps entities that lack the field sorted by, in a walk forwards and back', async () => {
    const orderFields = { field: 'metadata.title', order: 'asc' as const }
    const first = await client.queryEntities({ filter: { kind: 'component' }, orderFields, limit: 4 })
    expect(names(first.items)).toEqual(['cart', 'Orders', 'stock', 'checkout'])
    const second = await client.queryEntities({ cursor: first.pageInfo.nextCursor ?? '', limit: 4 })
    expect(names(second.items)).toEqual(['payments'])
    const back = await client.queryEntities({ cursor: second.pageInfo.prevCursor ?? '', limit: 4 })
    expect(back.items).toEqual(first.items)
  })

  test.each([
    ['$all', { $all: [{ kind: 'Component' }, { 'spec.lifecycle': 'production' }] }, ['Orders', 'cart', 'checkout']],
    ['$any', { $any: [{ 'metadata.name': 'cart' }, { kind: 'group' }] }, ['cart', 'shop']],
    ['$not', { $all: [{ kind: 'component' }, { $not: { 'spec.lifecycle': 'production' } }] }, ['payments', 'stock']],
    ['$not of a field that is absent', { $not: { 'spec.lifecycle': { $exists: true } } }, ['services', 'shop']],
    ['$in', { 'metadata.name': { $in: ['CART', 'stock'] } }, ['cart', 'stock']],
    ['$hasPrefix', { 'metadata.title': { $hasPrefix: 'the o' } }, ['Orders']],
    ['$contains in a list', { 'metadata.tags': { $contains: 'java' } }, ['cart', 'checkout']],
    [
      '$contains a relation',
      { relations: { $contains: { type: 'ownerOf', targetRef: 'component:default/cart' } } },
      ['shop'],
    ],
    ['$contains a relation to any', { relations: { $contains: { type: 'ownerOf' } } }, ['shop']],
    ['nothing in $any', { $any: [] }, []],
  ])('finds by the predicate %s', async (_what, query, expected) => {
    const { items, totalItems } = await client.queryEntities({ query: query as never })
    expect(names(items).sort()).toEqual(expected)
    expect(totalItems).toBe(expected.length)
  })

  test('finds a part of a text in the fields that are asked', async () => {
    const found = await client.queryEntities({ fullTextFilter: { term: 'OUT', fields: ['metadata.name'] } })
    expect(names(found.items)).toEqual(['checkout'])
    const titled = await client.queryEntities({ fullTextFilter: { term: 'service', fields: ['metadata.title'] } })
    expect(names(titled.items)).toEqual(['cart', 'Orders', 'stock'])
  })

  test('counts without giving any, or gives without counting', async () => {
    expect(await client.queryEntities({ limit: 0 })).toEqual({ items: [], totalItems: 7, pageInfo: {} })
    expect((await client.queryEntities({ totalItems: 'exclude' })).totalItems).toBe(0)
  })

  test.each([
    ['deep', Array.from({ length: 40 }).reduce<object>((inner) => ({ $not: inner }), { kind: 'api' })],
    ['large', { $any: Array.from({ length: 3000 }, (_, index) => ({ kind: `kind${index}` })) }],
    ['strange', { $some: [] }],
    ['null', null],
  ])('refuses a predicate that is too %s', async (_what, query) => {
    const response = await portal.fetch('/api/catalog/entities/by-query', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(response.status).toBe(400)
  })

  test('takes an offset of nothing for a wish for pages', async () => {
    const response = await portal.fetch('/api/catalog/entities?offset=0&fields=kind')
    expect(response.headers.get('content-length')).toBeTruthy()
  })

  test('streams page by page', async () => {
    const pages = []
    for await (const page of client.streamEntities({ filter: { kind: 'component' }, pageSize: 2 }))
      pages.push(page.length)
    expect(pages).toEqual([2, 2, 1])
  })

  test.each([
    ['a cursor that is none', '/entities/by-query?cursor=nonsense'],
    ['an unknown parameter', '/entities/by-query?filters=kind'],
    ['a strange count', '/entities/by-query?totalItems=foo'],
    ['a filter without a key', '/entities?filter==component'],
    ['an item of a list as a field', '/entities?fields=metadata.tags[0]'],
    ['an order without a direction', '/entities?order=metadata.name'],
    ['a limit of none', '/entities?limit=0'],
    ['a NUL character in a filter', '/entities?filter=kind=%00'],
    ['a cursor without the ref that all have', `/entities/by-query?cursor=${forged({ orderFieldValues: [null] })}`],
    ['a page of everything', `/entities?after=${encode({ limit: 1_000_000, offset: 0 })}`],
    ['an order by fifty fields', `/entities/by-query?${repeat('orderField=spec.a', 50)}`],
    ['fifty facets', `/entity-facets?${repeat('facet=spec.a', 50)}`],
    ['a text in fifty fields', `/entities/by-query?fullTextFilterTerm=a&${repeat('fullTextFilterFields=spec.a', 50)}`],
    ['a choice of two hundred fields', `/entities?${repeat('fields=spec.a', 200)}`],
    ['no facet', '/entity-facets'],
  ])('refuses %s', async (_what, path) => {
    const response = await portal.fetch(`/api/catalog${path}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { name: 'InputError' }, response: { statusCode: 400 } })
  })

  test.each(['__proto__', 'constructor'])('takes %s for a field that no entity has', async (field) => {
    const facets = await portal.fetch(`/api/catalog/entity-facets?facet=${field}`)
    const ordered = await portal.fetch(`/api/catalog/entities/by-query?orderField=${field}&filter=kind=component`)
    expect([facets.status, ordered.status]).toEqual([200, 200])
  })
})

describe('single entities', () => {
  test('come by ref, by refs and by uid; unknown ones are undefined', async () => {
    const cart = await client.getEntityByRef('component:default/cart')
    expect(cart).toMatchObject({ kind: 'Component', metadata: { name: 'cart', uid: expect.any(String) } })
    expect(await client.getEntityByRef('component:default/nobody')).toBeUndefined()
    const { items } = await client.getEntitiesByRefs({
      entityRefs: ['Component:default/ORDERS', 'component:default/nobody', 'component:default/cart'],
      fields: ['metadata.name'],
      filter: { 'spec.lifecycle': 'production' },
    })
    expect(items).toEqual([{ metadata: { name: 'Orders' } }, undefined, { metadata: { name: 'cart' } }])
    const byUid = await portal.fetch(`/api/catalog/entities/by-uid/${cart?.metadata.uid}`)
    expect(await byUid.json()).toEqual(cart)
    expect((await portal.fetch('/api/catalog/entities/by-uid/nobody')).status).toBe(404)
  })

  test('say which Locations lead to them', async () => {
    const ancestry = await client.getEntityAncestors({ entityRef: 'component:default/cart' })
    expect(ancestry.rootEntityRef).toBe('component:default/cart')
    expect(ancestry.items.map(({ entity, parentEntityRefs }) => [entity.metadata.name, parentEntityRefs])).toEqual([
      ['cart', ['location:default/services']],
      ['services', [root.entityRef]],
      [root.entityRef.split('/')[1], []],
    ])
  })

  test('are read again at a wish', async () => {
    server.files['services.yaml'] = catalogFile(...services.map(component), component('fresh', 9))
    await client.refreshEntity('component:default/cart')
    expect(await client.getEntityByRef('component:default/fresh')).toBeDefined()
    server.files['services.yaml'] = catalogFile(...services.map(component))
    await client.refreshEntity(root.entityRef)
    expect(await client.getEntityByRef('component:default/fresh')).toBeUndefined()
  })
})

test('an entity that is removed stays away although its file goes on saying it, until somebody restores it', async () => {
  const files = await serveFiles({ 'a.yaml': catalogFile(component('unwanted', 0)) })
  const { location } = await client.addLocation({ target: files.url('a.yaml') })
  const entityRef = 'component:default/unwanted'
  const unwanted = await client.getEntityByRef(entityRef)
  await client.removeEntityByUid(unwanted?.metadata.uid ?? '')
  await client.removeEntityByUid(unwanted?.metadata.uid ?? '')
  expect(await client.getEntityByRef(entityRef)).toBeUndefined()

  await client.refreshEntity(location.entityRef)
  expect(await client.getEntityByRef(entityRef)).toBeUndefined()
  expect(await portal.call(catalog.routes.exclusions, {})).toMatchObject([
    { ref: entityRef, excludedBy: 'user:default/guest' },
  ])

  await portal.call(catalog.routes.restore, { ref: entityRef })
  expect(await client.getEntityByRef(entityRef)).toMatchObject({ metadata: { name: 'unwanted' } })
  expect(await portal.call(catalog.routes.exclusions, {})).toEqual([])
  await client.removeLocationById(location.id)
})

test('facets count the values of columns, lists, relations and fields that only some have', async () => {
  const { facets } = await client.getEntityFacets({
    filter: { kind: 'component' },
    facets: ['spec.lifecycle', 'metadata.tags', 'relations.ownedBy', 'Metadata.annotations.example.com/tier'],
  })
  expect(facets).toEqual({
    'spec.lifecycle': [
      { value: 'experimental', count: 2 },
      { value: 'production', count: 3 },
    ],
    'metadata.tags': [
      { value: 'go', count: 3 },
      { value: 'java', count: 2 },
      { value: 'shop', count: 2 },
    ],
    'relations.ownedBy': [{ value: 'group:default/shop', count: 5 }],
    'Metadata.annotations.example.com/tier': ['0', '1', '2', '3', '4'].map((value) => ({ value, count: 1 })),
  })
})

describe('locations', () => {
  test('come by id, by ref, by what they gave, and page by page', async () => {
    expect(await client.getLocationById(root.id)).toEqual(root)
    expect(await client.getLocationByRef(`url:${root.target}`)).toEqual(root)
    expect(await client.getLocationByEntity('component:default/cart')).toEqual(root)
    expect((await client.getLocations()).items).toContainEqual(root)
    const { items, totalItems } = await client.queryLocations({
      query: { target: { $hasPrefix: root.target } } as never,
    })
    expect({ items, totalItems }).toEqual({ items: [root], totalItems: 1 })
    const pages = []
    for await (const page of client.streamLocations({})) pages.push(...page)
    expect(pages).toContainEqual(root)
  })

  test('move to another URL, and stay as they are when that one cannot be read', async () => {
    const moving = await serveFiles({ 'old.yaml': catalogFile(component('moving', 0)) })
    const { location } = await client.addLocation({ target: moving.url('old.yaml') })
    await expect(client.updateLocation(location.id, { target: moving.url('nowhere.yaml') })).rejects.toThrow()
    expect(await client.getLocationById(location.id)).toEqual(location)

    const before = await client.getEntityByRef('component:default/moving')
    moving.files['new.yaml'] = catalogFile(component('moving', 0))
    const moved = await client.updateLocation(location.id, { target: moving.url('new.yaml') })
    expect(moved).toMatchObject({ id: location.id, target: moving.url('new.yaml') })
    const after = await client.getEntityByRef('component:default/moving')
    expect(after?.metadata.uid).toBe(before?.metadata.uid)
    await client.removeLocationById(location.id)
    expect(await client.getLocationById(location.id)).toBeUndefined()
  })
})

describe('validateEntity', () => {
  const location = 'url:https://example.com/catalog-info.yaml'

  test('says nothing of a good entity', async () => {
    expect(await client.validateEntity(component('good', 0) as never, location)).toEqual({ valid: true })
  })

  test('says all that is wrong, as it would stand in a file', async () => {
    const wrong = buildEntity({ metadata: { name: 'not good' }, spec: { owner: 3 } })
    const result = await client.validateEntity(wrong as never, location)
    expect(result).toMatchObject({ valid: false, errors: [{ name: 'InputError' }, { name: 'InputError' }] })
    const message = JSON.stringify(result)
    expect(message).toContain('/metadata/name')
    expect(message).toContain('/spec/owner')
  })

  test('reads what the entity includes', async () => {
    const files = await serveFiles({ 'there.txt': 'openapi' })
    const api = (name: string) =>
      buildEntity({
        kind: 'API',
        metadata: { name: 'included' },
        spec: { type: 'openapi', lifecycle: 'production', owner: 'shop', definition: { $text: `./${name}` } },
      })
    const at = `url:${files.url('catalog-info.yaml')}`
    expect(await client.validateEntity(api('there.txt') as never, at)).toEqual({ valid: true })
    const { errors = [] } = (await client.validateEntity(api('nowhere.txt') as never, at)) as { errors?: Error[] }
    expect(errors[0]?.message).toContain('nowhere.txt')
  })

  test('does not read the disk of the portal', async () => {
    const { errors = [] } = (await client.validateEntity(component('good', 0) as never, 'file:/etc/passwd')) as {
      errors?: Error[]
    }
    expect(errors[0]?.message).toContain('url:<address>')
  })
})

describe('analyzeLocation', () => {
  const analyze = (target: string) => client.analyzeLocation({ location: { type: 'url', target } })

  test('finds the catalog file of a folder, and says whether it is registered', async () => {
    const files = await serveFiles({ 'shop/catalog-info.yaml': catalogFile(component('analyzed', 0)) })
    const url = files.url('shop/catalog-info.yaml')
    const before = await analyze(files.url('shop/'))
    expect(before).toMatchObject({
      existingEntityFiles: [
        { location: { type: 'url', target: url }, isRegistered: false, entity: { metadata: { name: 'analyzed' } } },
      ],
      generateEntities: [],
    })
    const { location } = await client.addLocation({ target: url })
    expect((await analyze(files.url('shop/'))).existingEntityFiles[0]?.isRegistered).toBe(true)
    await client.removeLocationById(location.id)
  })

  test('offers an entity to begin with where there is none', async () => {
    const files = await serveFiles({ 'shop/README.md': '# Shop' })
    expect(await analyze(files.url('shop/'))).toMatchObject({
      existingEntityFiles: [],
      generateEntities: [
        { entity: { kind: 'Component', metadata: { name: 'shop' }, spec: { type: 'other' } }, fields: [] },
      ],
    })
  })

  test('says of what is no URL that it is none', async () => {
    const message = expect.stringContaining('no web address')
    await expect(analyze('shop')).rejects.toMatchObject({ body: { error: { message } } })
  })
})
