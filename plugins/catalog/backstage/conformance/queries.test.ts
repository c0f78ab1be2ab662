import { beforeAll, describe, expect, test } from 'vitest'
import { namesOf, startShop } from '../../testing/startShop'
import { requestsTo } from './requestsTo'

let shop: Awaited<ReturnType<typeof startShop>>
beforeAll(async () => {
  shop = await startShop()
})

const { api, read, send, namesAt } = requestsTo(() => shop.portal)

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

test.each([
  ['GET', (query: string) => api(`/entities/by-query?limit=${query}`)],
  ['GET of all', (query: string) => api(`/entities?limit=${query}`)],
])('a limit that is no number is refused by %s, and not taken for none', async (_what, ask) => {
  for (const limit of ['', 'ten', '1.5', '-1']) expect((await ask(limit)).status).toBe(400)
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
