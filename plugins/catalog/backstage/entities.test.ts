import type { CatalogClient } from '@backstage/catalog-client'
import { catalogFile, serveFiles } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { namesOf, service, servicesOfShop, startShop } from '../testing/startShop'

let shop: Awaited<ReturnType<typeof startShop>>
let client: CatalogClient
beforeAll(async () => {
  shop = await startShop()
  client = shop.client
})

describe('getEntities', () => {
  test('gives everything, and what a filter finds', async () => {
    expect((await client.getEntities()).items).toHaveLength(7)
    const { items } = await client.getEntities({ filter: { kind: 'component', 'spec.lifecycle': ['production'] } })
    expect(namesOf(items).sort()).toEqual(['Orders', 'cart', 'checkout'])
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
    expect(namesOf((await client.getEntities({ filter })).items).sort()).toEqual(expected)
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
    expect(namesOf(items)).toEqual(['stock', 'Orders', 'cart', 'payments', 'checkout'])
  })

  test('gives the fields that are asked for, with dots in their names', async () => {
    const { items } = await client.getEntities({
      filter: { 'metadata.name': 'cart' },
      fields: ['kind', 'metadata.annotations.example.com/tier'],
    })
    expect(items).toEqual([{ kind: 'Component', metadata: { annotations: { 'example.com/tier': '0' } } }])
  })

  test('gives a page, and says where the next begins', async () => {
    const response = await shop.portal.fetch(
      '/api/catalog/entities?filter=kind=component&limit=2&order=asc:metadata.name',
    )
    expect(namesOf(await response.json())).toEqual(['cart', 'checkout'])
    const next = /^<(\/entities\?.*)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1]
    expect(namesOf(await (await shop.portal.fetch(`/api/catalog${next}`)).json())).toEqual(['Orders', 'payments'])
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
    const byUid = await shop.portal.fetch(`/api/catalog/entities/by-uid/${cart?.metadata.uid}`)
    expect(await byUid.json()).toEqual(cart)
    expect((await shop.portal.fetch('/api/catalog/entities/by-uid/nobody')).status).toBe(404)
  })

  test('come whole, by a name in any case, and by refs in their order', async () => {
    const target = shop.server.url('services.yaml')
    const orders = await client.getEntityByRef('Component:Default/ORDERS')
    expect(orders).toMatchObject({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'Orders',
        namespace: 'default',
        uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        etag: expect.stringMatching(/^[\w-]{20}$/),
        annotations: {
          'backstage.io/managed-by-location': `url:${target}`,
          'backstage.io/managed-by-origin-location': `url:${shop.root.target}`,
          'backstage.io/view-url': target,
          'backstage.io/source-location': `url:${new URL('.', target)}`,
        },
      },
      relations: [{ type: 'ownedBy', targetRef: 'group:default/shop' }],
    })
    const entityRefs = ['component:nobody', 'component:orders', 'Component:default/Orders']
    const response = await shop.portal.fetch('/api/catalog/entities/by-refs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ entityRefs }),
    })
    expect(await response.json()).toEqual({ items: [null, orders, orders] })
  })

  test('say which Locations lead to them', async () => {
    const ancestry = await client.getEntityAncestors({ entityRef: 'component:default/cart' })
    expect(ancestry.rootEntityRef).toBe('component:default/cart')
    expect(ancestry.items.map(({ entity, parentEntityRefs }) => [entity.metadata.name, parentEntityRefs])).toEqual([
      ['cart', ['location:default/services']],
      ['services', [shop.root.entityRef]],
      [shop.root.entityRef.split('/')[1], []],
    ])
  })

  test('are read again at a wish', async () => {
    shop.server.files['services.yaml'] = catalogFile(...servicesOfShop, service('fresh', 9))
    await client.refreshEntity('component:default/cart')
    expect(await client.getEntityByRef('component:default/fresh')).toBeDefined()
    shop.server.files['services.yaml'] = catalogFile(...servicesOfShop)
    await client.refreshEntity(shop.root.entityRef)
    expect(await client.getEntityByRef('component:default/fresh')).toBeUndefined()
  })
})

test('an entity that is removed stays away although its file goes on saying it, until somebody restores it', async () => {
  const files = await serveFiles({ 'a.yaml': catalogFile(service('unwanted', 0)) })
  const { location } = await client.addLocation({ target: files.url('a.yaml') })
  const entityRef = 'component:default/unwanted'
  const unwanted = await client.getEntityByRef(entityRef)
  await client.removeEntityByUid(unwanted?.metadata.uid ?? '')
  await client.removeEntityByUid(unwanted?.metadata.uid ?? '')
  expect(await client.getEntityByRef(entityRef)).toBeUndefined()

  await client.refreshEntity(location.entityRef)
  expect(await client.getEntityByRef(entityRef)).toBeUndefined()
  expect(await shop.portal.call(catalog.routes.exclusions, {})).toMatchObject([
    { ref: entityRef, excludedBy: 'user:default/guest' },
  ])

  await shop.portal.call(catalog.routes.restore, { ref: entityRef })
  expect(await client.getEntityByRef(entityRef)).toMatchObject({ metadata: { name: 'unwanted' } })
  expect(await shop.portal.call(catalog.routes.exclusions, {})).toEqual([])
  await client.removeLocationById(location.id)
})

test('facets count the values of columns, lists, relations and fields that only some have', async () => {
  const { facets } = await client.getEntityFacets({
    filter: { kind: 'component' },
    facets: [
      'spec.lifecycle',
      'metadata.tags',
      'metadata.tags.java',
      'metadata.tags.none',
      'relations.ownedBy',
      'Metadata.annotations.example.com/tier',
      'metadata.annotations.EXAMPLE.com/empty',
      'metadata.annotations.backstage.io/managed-by-origin-location',
      'metadata.labels.none',
      'spec.nested.deep',
    ],
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
    'metadata.tags.java': [{ value: 'true', count: 2 }],
    'metadata.tags.none': [],
    'relations.ownedBy': [{ value: 'group:default/shop', count: 5 }],
    'Metadata.annotations.example.com/tier': ['0', '1', '2', '3', '4'].map((value) => ({ value, count: 1 })),
    'metadata.annotations.EXAMPLE.com/empty': [{ value: '', count: 5 }],
    'metadata.annotations.backstage.io/managed-by-origin-location': [{ value: `url:${shop.root.target}`, count: 5 }],
    'metadata.labels.none': [],
    'spec.nested.deep': ['0', '1', '2', '3', '4'].map((value) => ({ value, count: 1 })),
  })
})
