import type { CatalogClient } from '@backstage/catalog-client'
import type { TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { namesOf, startShop } from '../testing/startShop'

let portal: TestPortal
let client: CatalogClient
beforeAll(async () => {
  ;({ portal, client } = await startShop())
})

const encode = (value: object) => encodeURIComponent(Buffer.from(JSON.stringify(value)).toString('base64'))
const forged = (cursor: object) => encode({ orderFields: [], isPrevious: false, totalItems: 0, ...cursor })
const repeat = (parameter: string, times: number) => Array.from({ length: times }, (_, at) => parameter + at).join('&')

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
    expect([first, second, third].flatMap(({ items }) => namesOf(items))).toEqual([
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
    expect(namesOf(first.items)).toEqual(['cart', 'Orders', 'stock', 'checkout'])
    const second = await client.queryEntities({ cursor: first.pageInfo.nextCursor ?? '', limit: 4 })
    expect(namesOf(second.items)).toEqual(['payments'])
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
    expect(namesOf(items).sort()).toEqual(expected)
    expect(totalItems).toBe(expected.length)
  })

  test('finds a part of a text in the fields that are asked', async () => {
    const found = await client.queryEntities({ fullTextFilter: { term: 'OUT', fields: ['metadata.name'] } })
    expect(namesOf(found.items)).toEqual(['checkout'])
    const titled = await client.queryEntities({ fullTextFilter: { term: 'service', fields: ['metadata.title'] } })
    expect(namesOf(titled.items)).toEqual(['cart', 'Orders', 'stock'])
    const fields = ['metadata.name', 'metadata.description']
    for (const term of ['ND COU', 'm²s']) {
      const described = await client.queryEntities({ fullTextFilter: { term, fields } })
      expect(namesOf(described.items)).toEqual(['stock'])
      expect(described.totalItems).toBe(1)
    }
  })

  test.each([
    ['of what has no title', 'SHOP PEO', ['shop']],
    ['beside a title', 'rolle', ['cart']],
  ])('finds a part of the name in a profile %s', async (_, term, expected) => {
    const fields = ['metadata.name', 'metadata.title', 'spec.profile.displayName']
    const { items, totalItems } = await client.queryEntities({ fullTextFilter: { term, fields } })
    expect(namesOf(items)).toEqual(expected)
    expect(totalItems).toBe(1)
  })

  test('counts without giving any, or gives without counting', async () => {
    expect(await client.queryEntities({ limit: 0 })).toEqual({ items: [], totalItems: 7, pageInfo: {} })
    expect((await client.queryEntities({ totalItems: 'exclude' })).totalItems).toBe(0)
  })

  test.each([
    ['deep', Array.from({ length: 40 }).reduce<object>((inner) => ({ $not: inner }), { kind: 'api' }), 'levels deep'],
    ['large', { $any: Array.from({ length: 3000 }, (_, index) => ({ kind: `kind${index}` })) }, 'values at most'],
    ['strange', { $some: [] }, 'Write $all or $any'],
    ['vague', { 'spec.type': { $like: 'a' } }, '$exists, $in, $hasPrefix and $contains'],
    ['null', null, 'Write $all or $any'],
    ['sly', { $all: [JSON.parse('{"__proto__": "x"}')] }, 'No entity has a field __proto__'],
  ])('refuses a predicate that is too %s, and says why', async (_what, query, reason) => {
    const response = await portal.fetch('/api/catalog/entities/by-query', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(response.status).toBe(400)
    expect((await response.json()).error.message).toContain(reason)
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
