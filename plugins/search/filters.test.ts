import { buildEntity, catalogFile, inRepository, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import knex, { type Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'
import { saveDocuments } from './documents/saveDocuments'
import { search } from './plugin'

const guides = inRepository('plugins/search/fixtures/guides')

const component = (name: string, owner: string, spec: object = {}) =>
  buildEntity({ metadata: { name }, spec: { owner, ...spec } })

const entities = [
  buildEntity({ kind: 'User', metadata: { name: 'guest' }, spec: { memberOf: ['checkout-team'] } }),
  buildEntity({ kind: 'Group', metadata: { name: 'checkout-team', title: 'Checkout' } }),
  component('cart', 'checkout-team', { type: 'library' }),
  component('wallet', 'user:guest'),
  component('basket', 'group:stock'),
  component('archive', 'group:stock', { lifecycle: 'deprecated' }),
  component('zebra-me', 'group:me'),
  buildEntity({ kind: 'API', metadata: { name: 'cart-api' }, spec: { owner: 'stock' } }),
]

let portal: TestPortal
let db: Knex
beforeAll(async () => {
  const writer = await startPortal({ plugins: [guides] })
  db = knex({ client: 'pg', connection: writer.database })
  const files = await serveFiles({ 'all.yaml': catalogFile(...entities) })
  await writer.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
  // A portal remembers for some seconds which groups a user has; this one sees the guest for the first time.
  portal = await startPortal({ database: writer.database, plugins: [guides] })
  await saveDocuments(db, 'guides.guide', [
    { key: '1', title: 'How to own a cart', to: '/guides/1', facets: { Audience: 'New people' }, fields: {} },
  ])
})
afterAll(() => db.destroy())

const find = (text: string) => portal.call(search.routes.find, { text, limit: 50 })
const titles = async (text: string) => (await find(text)).results.map(({ title }) => title)

describe('Words that narrow', () => {
  test.each([
    [
      'an owner by its name, or as a reference',
      ['owner:stock', 'OWNER:Group:Stock', 'owner:group:default/stock'],
      ['archive', 'basket', 'cart-api'],
    ],
    ['a kind, in whatever case', ['kind:api', 'Kind:API', 'kind:"API"'], ['cart-api']],
    ['several facets, all of which hold', ['owner:stock lifecycle:production type:service'], ['basket']],
    ['several values of a facet, one of which holds', ['type:library type:openapi'], ['cart', 'cart-api']],
    ['what the words find', ['cart kind:component', 'kind:component cart'], ['cart']],
    ['a value of several words', ['audience:"new people"'], ['How to own a cart']],
    ['to nothing', ['owner:nobody', 'cart owner:nobody'], []],
  ])('%s', async (_, texts, expected) => {
    for (const text of texts) expect(await titles(text)).toEqual(expected)
  })

  test('me is the user and their groups, and whoever is called so', async () => {
    expect(await titles('owner:me')).toEqual(['cart', 'wallet', 'zebra-me'])
    expect(await titles('owner:ME wallet')).toEqual(['wallet'])
  })

  test('without other words list what there is by title, the user’s own first', async () => {
    expect(await titles('kind:component')).toEqual(['cart', 'wallet', 'archive', 'basket', 'zebra-me'])
  })

  test('list what has a page of its own before the sections of pages', async () => {
    const section = { facets: { chapter: 'one' }, fields: {} }
    await saveDocuments(db, 'guides.guide', [
      { key: '3', title: 'About us', to: '/guides/3#about-us', ...section },
      { key: '4', title: 'Zero', to: '/guides/4', ...section },
    ])
    expect(await titles('chapter:one')).toEqual(['Zero', 'About us'])
  })

  test('are told, with how they were typed and what is left', async () => {
    expect(await find('cart  Kind:"Component" owner:me')).toMatchObject({
      words: 'cart',
      filters: [
        { key: 'kind', value: 'Component', typed: 'Kind:"Component"' },
        { key: 'owner', value: 'me', typed: 'owner:me' },
      ],
      types: { 'catalog.entity': 1 },
    })
  })

  test('stay when the other words are mended', async () => {
    expect(await find('baskte owner:stock')).toMatchObject({
      mended: 'basket',
      results: [{ title: 'basket' }],
      filters: [{ key: 'owner' }],
    })
  })

  test.each([
    'component:default/cart',
    'colour:cart',
    '"kind:component cart"',
    'kind:',
    ':cart',
    "kind:'; drop table documents; --",
  ])('%s is text where its key is no facet, and never an error', async (text) => {
    await expect(find(text)).resolves.toHaveProperty('results')
  })

  test('a key that no document has is text', async () => {
    expect(await find('component:default/cart')).toMatchObject({ words: 'component:default/cart', filters: [] })
    expect(await titles('component:default/cart')).toContain('cart')
  })

  test('a facet of documents that the user may not see is text', async () => {
    const strict = await startPortal({
      database: portal.database,
      plugins: [guides],
      config: { permissions: { guests: ['search.read', 'catalog.read'] } },
    })
    await saveDocuments(db, 'guides.guide', [
      { key: '2', title: 'Secret', to: '/guides/2', facets: { secret: 'yes' }, fields: {} },
    ])
    expect(await strict.call(search.routes.find, { text: 'secret:yes' })).toMatchObject({ results: [], filters: [] })
    expect(await titles('secret:yes')).toEqual(['Secret'])
  })
})
