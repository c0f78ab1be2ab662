import { get as request } from 'node:http'
import { buildEntity, catalogFile, serveFiles, withClient } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { namesOf, startShop } from '../testing/startShop'

// What a server has to do so that clients and scripts which were written for Backstage work, point by point, as requests see it.
// That its own client works through every one of its methods is tried beside this, method by method.

let shop: Awaited<ReturnType<typeof startShop>>
beforeAll(async () => {
  shop = await startShop()
})

const api = (path: string, init?: RequestInit) => shop.portal.fetch(`/api/catalog${path}`, init)
const read = async (path: string) => (await api(path)).json()
const send = (path: string, body: unknown, method = 'POST') =>
  api(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const namesAt = async (path: string) => namesOf(await read(path)).sort()

describe('filter', () => {
  const production = ['Orders', 'cart', 'checkout']

  test.each([
    ['encoded', 'filter=kind%3Dcomponent%2Cspec.lifecycle%3Dproduction', production],
    ['as people write it', 'filter=kind=component,spec.lifecycle=production', production],
    ['in any case', 'filter=KIND=COMPONENT,Spec.Lifecycle=PRODUCTION', production],
    [
      'a key alone',
      'filter=kind=component,spec.type&filter=kind=group',
      ['Orders', 'cart', 'checkout', 'payments', 'shop', 'stock'],
    ],
    ['a key twice in a set is one or the other', 'filter=metadata.name=cart,metadata.name=stock', ['cart', 'stock']],
    ['an item of a list as a key', 'filter=metadata.tags.java', ['cart', 'checkout']],
    ['an item of a list as a value', 'filter=metadata.tags=java', ['cart', 'checkout']],
    ['a relation in any case', 'filter=relations.OWNEDBY=group:default/shop,metadata.name=cart', ['cart']],
  ])('%s', async (_how, query, expected) => {
    expect(await namesAt(`/entities?${query}`)).toEqual(expected)
  })
})

describe('fields', () => {
  test('keep keys that hold dots', async () => {
    expect(await read('/entities?filter=metadata.name=cart&fields=kind,metadata.annotations.example.com/tier')).toEqual(
      [{ kind: 'Component', metadata: { annotations: { 'example.com/tier': '0' } } }],
    )
  })

  test('with brackets are refused', async () => {
    expect((await api('/entities?fields=a%5B0%5D')).status).toBe(400)
  })
})

describe('cursor', () => {
  const first = '/entities/by-query?filter=kind=component&orderField=metadata.name,asc&limit=2'

  test('leads to the end and back over the same entities, by GET and by POST', async () => {
    const one = await read(first)
    const two = await (await send('/entities/by-query', { cursor: one.pageInfo.nextCursor, limit: 2 })).json()
    const three = await read(`/entities/by-query?limit=2&cursor=${encodeURIComponent(two.pageInfo.nextCursor)}`)
    expect([one, two, three].flatMap(({ items }) => namesOf(items))).toEqual([
      'cart',
      'checkout',
      'Orders',
      'payments',
      'stock',
    ])
    expect(three.pageInfo.nextCursor).toBeUndefined()
    const back = await read(`/entities/by-query?limit=2&cursor=${encodeURIComponent(three.pageInfo.prevCursor)}`)
    expect(back.items).toEqual(two.items)
    expect([one, two, three].map(({ totalItems }) => totalItems)).toEqual([5, 5, 5])
  })

  test('is what atob reads, and has a query', async () => {
    const { pageInfo } = await read(first)
    expect(JSON.parse(atob(pageInfo.nextCursor))).toHaveProperty('query')
  })

  test('that is garbage is an InputError', async () => {
    const response = await api('/entities/by-query?cursor=garbage')
    expect(response.status).toBe(400)
    expect((await response.json()).error.name).toBe('InputError')
  })
})

describe('totalItems', () => {
  test.each([
    ['limit=0 gives the total alone', 'limit=0', { items: [], totalItems: 7 }],
    ['totalItems=exclude gives 0', 'limit=0&totalItems=exclude', { items: [], totalItems: 0 }],
  ])('%s', async (_what, query, expected) => {
    expect(await read(`/entities/by-query?${query}`)).toMatchObject(expected)
  })

  test('anything else is refused', async () => {
    expect((await api('/entities/by-query?totalItems=foo')).status).toBe(400)
  })
})

test('by-refs keeps order, repetitions and gaps, finds refs in any case, and takes a thousand', async () => {
  const asked = ['Component:default/CART', 'component:default/nobody', 'group:default/shop', 'component:default/cart']
  const many = Array.from({ length: 996 }, (_, index) => `component:default/none-${index}`)
  const { items } = await (await send('/entities/by-refs', { entityRefs: [...asked, ...many] })).json()
  expect(items).toHaveLength(1000)
  expect(items.slice(0, 4).map((item: { metadata: { name: string } } | null) => item?.metadata.name ?? null)).toEqual([
    'cart',
    null,
    'shop',
    'cart',
  ])
})

test('facets keep the key as it was asked and the values as they are written, and count each entity once', async () => {
  const { facets } = await read('/entity-facets?facet=KIND&facet=metadata.tags&filter=kind=component')
  expect(facets.KIND).toEqual([{ value: 'Component', count: 5 }])
  expect(facets['metadata.tags']).toEqual([
    { value: 'go', count: 3 },
    { value: 'java', count: 2 },
    { value: 'shop', count: 2 },
  ])
  expect((await api('/entity-facets')).status).toBe(400)
})

describe('an entity to validate', () => {
  const location = 'url:https://example.com/catalog-info.yaml'

  test('that is good is answered with 200 and nothing', async () => {
    const response = await send('/validate-entity', { entity: buildEntity(), location })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  test('that is bad is answered with 400 and every error', async () => {
    const entity = buildEntity({ metadata: { name: 'my shop', tags: ['Java'] } })
    const response = await send('/validate-entity', { entity, location })
    expect(response.status).toBe(400)
    const { errors } = await response.json()
    expect(errors).toHaveLength(2)
    expect(errors[0]).toMatchObject({ name: expect.any(String), message: expect.stringContaining('metadata.name') })
  })
})

test.each([
  ['a bad request', 400, () => api('/entities?limit=0'), 'InputError'],
  ['what is not there', 404, () => api('/entities/by-uid/00000000-0000-4000-8000-000000000000'), 'NotFoundError'],
  ['a location twice', 409, () => send('/locations', { type: 'url', target: shop.root.target }), 'ConflictError'],
  [
    'a key that nobody knows',
    400,
    () => send('/locations', { type: 'url', target: shop.root.target, more: 1 }),
    'InputError',
  ],
])('%s is answered with %i and a body that clients read', async (_what, status, ask, name) => {
  const response = await ask()
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(await response.json()).toMatchObject({
    error: { name, message: expect.any(String) },
    response: { statusCode: status },
  })
})

test('a document that is broken costs the others nothing, and is a status of the entity that it was', async () => {
  const files = await serveFiles({
    'a.yaml': catalogFile(buildEntity({ metadata: { name: 'one' } }), buildEntity({ metadata: { name: 'two' } })),
  })
  const target = files.url('a.yaml')
  await send('/locations', { type: 'url', target })
  files.files['a.yaml'] =
    `kind: Component\nmetadata:\n  name: one\nspec: a: b\n---\n${catalogFile(buildEntity({ metadata: { name: 'two', title: 'Second' } }))}`
  await send('/refresh', { entityRef: 'component:default/one' })
  expect((await read('/entities/by-name/component/default/two')).metadata.title).toBe('Second')
  expect((await read('/entities/by-name/component/default/one')).status.items).toMatchObject([
    { type: 'backstage.io/catalog-processing', level: 'error' },
  ])
})

test('all of 50,000 entities are sent while they are read: no faster than the caller takes them, and nobody waits', async () => {
  await withClient(shop.portal.database, (client) =>
    client.query(`
      insert into catalog.entities (ref, kind, namespace, name, tags, file_id, line, hash, document)
      select 'component:many/c' || number, 'Component', 'many', 'c' || number, '{}', (select min(id) from catalog.files), 1, '',
        json_build_object('apiVersion', 'backstage.io/v1alpha1', 'kind', 'Component',
          'metadata', json_build_object('name', 'c' || number, 'namespace', 'many', 'note', repeat('x', 1000)))
      from generate_series(1, 50000) as number
    `),
  )
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) =>
    request(`${shop.portal.url}/api/catalog/entities?filter=metadata.namespace=many`, resolve).on('error', reject),
  )
  response.pause()
  for (let turn = 0; turn < 20; turn++) await read('/entities/by-name/component/default/cart')
  expect(response.socket.bytesRead).toBeLessThan(20_000_000)
  let [length, count] = [0, 0]
  for await (const chunk of response.setEncoding('utf8')) {
    length += chunk.length
    count += chunk.split('"uid"').length - 1
  }
  expect(length).toBeGreaterThan(50_000_000)
  // The word may be cut in two where one chunk ends and the next begins.
  expect(count).toBeGreaterThan(49_000)
})
