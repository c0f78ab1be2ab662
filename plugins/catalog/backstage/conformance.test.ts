import { get as request } from 'node:http'
import { buildEntity, catalogFile, serveFiles, startPortal, withClient } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { namesOf, startShop } from '../testing/startShop'

// What a server has to do so that clients and scripts which were written for Backstage work, point by point, as requests see it.
// That its own client works through every one of its methods is tried beside this, method by method; every row of its formats in
// packages/catalog-model, what a placeholder may not reach in
// ../ingest/resolvePlaceholder.test.ts, what becomes of entities when files and providers come and go in ../entityLifecycle.test.ts.

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

describe('the formats of', () => {
  const errorsOf = async (entity: object) => {
    const response = await send('/validate-entity', { entity, location: 'url:https://example.com/catalog-info.yaml' })
    return response.status === 200 ? [] : (await response.json()).errors.map((error: Error) => error.message)
  }
  const long = 'x'.repeat(64)

  test.each([
    ['names', 'name', ['a..b', 'a-_.b', 'A1', long.slice(1)], ['-a', 'a.', 'a b', 'a/b', '', long]],
    ['namespaces', 'namespace', ['a--b', 'a1'], ['Default', 'a_b', 'a.b', '-a', long]],
    ['tags', 'tags', [['c++', 'c#', 'a:b', 'a-b']], [['Java'], ['node.js'], ['a_b'], ['a--b'], [''], [long], 'java']],
    ['labels', 'labels', [{ 'a.b/C_d': '', a: 'b' }], [{ 'a/b/c': 'd' }, { a: 1 }, { a: 'b c' }, { 'A.b/c': 'd' }]],
    ['annotations', 'annotations', [{ 'a/b': 'any: text' }], [{ 'a/b': 123 }, { 'a/b': true }, { 'a/b/c': 'd' }]],
    ['links', 'links', [[{ url: 'mailto:a@b.c', icon: 'kind:api' }]], [[{ title: 'a' }], [{ url: '/a' }]]],
    ['titles', 'title', ['A'], ['', 1]],
  ])('%s are those of Backstage', async (_what, field, good, bad) => {
    const errors = (value: unknown) => errorsOf(buildEntity({ metadata: { name: 'cart', [field]: value } }))
    for (const value of good) expect([value, await errors(value)]).toEqual([value, []])
    for (const value of bad) expect([value, (await errors(value)).length]).toEqual([value, 1])
  })

  test.each([
    ['a kind in small letters', { kind: 'component' }, /`Component`/],
    ['a version that no kind has', { apiVersion: 'backstage.io/v1' }, /backstage\.io\/v1alpha1/],
    ['relations, which are not written but follow', { relations: [] }, /relations/],
  ])('an entity do not take %s, and the message says what to write', async (_what, more, message) => {
    const errors = await errorsOf({ ...buildEntity(), ...more })
    expect(errors).toEqual([expect.stringMatching(message)])
  })

  test('references are those of Backstage, however they are written', async () => {
    const refs = ['component:cart', 'Component:Default/CART', 'component:default/cart']
    const wrong = ['component', 'component:default/', ':cart', 'cart', 'component:default/car t']
    const { items } = await (await send('/entities/by-refs', { entityRefs: [...refs, ...wrong] })).json()
    expect(items.map((item: unknown) => item !== null)).toEqual([...refs.map(() => true), ...wrong.map(() => false)])
  })
})

describe('a placeholder', () => {
  test('takes in text, JSON and YAML, in lists too; beside another key it is none', async () => {
    const files = await serveFiles({
      'apis/a.yaml': catalogFile(
        buildEntity({
          metadata: { name: 'placed' },
          spec: {
            text: { $text: './a.txt' },
            list: [{ $json: '../b.json' }, { deep: [{ $yaml: './c.yaml' }] }],
            two: { $text: './a.txt', also: 1 },
            unknown: { $toml: './a.txt' },
          },
        }),
      ),
      'apis/a.txt': 'as it is\n',
      'b.json': '{"b": [1]}',
      'apis/c.yaml': 'c: 2',
    })
    await send('/locations', { type: 'url', target: files.url('apis/a.yaml') })
    expect((await read('/entities/by-name/component/default/placed')).spec).toMatchObject({
      text: 'as it is\n',
      list: [{ b: [1] }, { deep: [{ c: 2 }] }],
      two: { $text: './a.txt', also: 1 },
      unknown: { $toml: './a.txt' },
    })
  })

  test.each([
    ['YAML of two documents', { $yaml: './two.yaml' }, /2 YAML documents where there has to be one/],
    ['JSON that is none', { $json: './two.yaml' }, /JSON/],
    ['no file', { $text: 7 }, /a URL or a path/],
    ['nothing', { $yaml: null }, /a URL or a path/],
    ['what cannot be read', { $text: './nothing' }, /There is no file/],
  ])('for %s is an error', async (_what, note, message) => {
    const files = await serveFiles({ 'two.yaml': 'a: 1\n---\nb: 2\n' })
    const entity = buildEntity({ spec: { note } })
    const response = await send('/validate-entity', { entity, location: `url:${files.url('a.yaml')}` })
    expect(response.status).toBe(400)
    const { errors } = await response.json()
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })])
  })
})

describe('an entity', () => {
  const egg = (name: string, metadata = {}) => buildEntity({ metadata: { name, ...metadata } })
  const nest = (...targets: string[]) =>
    catalogFile(buildEntity({ kind: 'Location', metadata: { name: 'nest' }, spec: { targets } }))
  const at = (name: string) => `/entities/by-name/component/default/${name}`

  /** A location whose two files hold what is given, as it is read now. */
  async function startNest() {
    const files = await serveFiles({ 'nest.yaml': nest('./one.yaml'), 'one.yaml': catalogFile(egg('egg')) })
    const { location } = await (await send('/locations', { target: files.url('nest.yaml') })).json()
    const becomes = async (content: Record<string, string>) => {
      Object.assign(files.files, content)
      await send('/refresh', { entityRef: location.entityRef })
    }
    return { becomes, end: () => api(`/locations/${location.id}`, { method: 'DELETE' }) }
  }

  test('keeps its uid in another file; goes with its Location; is found by its former name', async () => {
    const { becomes, end } = await startNest()
    const { metadata } = await read(at('egg'))
    await becomes({ 'nest.yaml': nest('./two.yaml'), 'two.yaml': catalogFile(egg('egg')) })
    expect((await read(at('egg'))).metadata).toMatchObject({ uid: metadata.uid })
    const annotations = { 'callboard.dev/aliases': 'egg' }
    await becomes({ 'two.yaml': catalogFile(egg('chick', { annotations })) })
    expect((await read(at('egg'))).metadata).toMatchObject({ name: 'chick' })
    await becomes({ 'nest.yaml': nest() })
    expect((await api(at('chick'))).status).toBe(404)
    expect((await end()).status).toBe(204)
  })

  test('that two locations say stays with the first, and is the second’s when that lets go', async () => {
    const first = await startNest()
    const files = await serveFiles({ 'b.yaml': catalogFile(egg('egg', { title: 'Second' })) })
    const { location } = await (await send('/locations', { target: files.url('b.yaml') })).json()
    expect((await read(at('egg'))).metadata.title).toBeUndefined()
    await first.end()
    await send('/refresh', { entityRef: location.entityRef })
    expect((await read(at('egg'))).metadata.title).toBe('Second')
    await api(`/locations/${location.id}`, { method: 'DELETE' })
  })
})

describe('a location that is registered', () => {
  const again = (query = '') => send(`/locations${query}`, { type: 'url', target: shop.root.target })

  test('is refused, or read again where that is asked for', async () => {
    expect([(await again()).status, (await again('?onConflict=refresh')).status]).toEqual([409, 201])
  })

  test('is looked at with dryRun, which says that it is there', async () => {
    const response = await again('?dryRun=true')
    expect(response.status).toBe(201)
    const { exists, entities } = await response.json()
    expect(exists).toBe(true)
    expect(namesOf(entities)).toContain('cart')
  })
})

/** The whole of an answer that is an error. */
async function expectError(response: Response, status: number, name: string) {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(await response.json()).toMatchObject({
    error: { name, message: expect.any(String) },
    response: { statusCode: status },
  })
}

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
  await expectError(await ask(), status, name)
})

test('what fails in the portal is answered with 500, and nothing of the database is told', async () => {
  const rename = (from: string, to: string) =>
    withClient(shop.portal.database, (client) => client.query(`alter table catalog.${from} rename to ${to}`))
  await rename('locations', 'elsewhere')
  const response = await api('/locations')
  await rename('elsewhere', 'locations')
  expect(await response.clone().text()).not.toMatch(/relation|elsewhere|select/)
  await expectError(response, 500, 'InternalError')
})

describe('whoever may not read', () => {
  const json = { 'content-type': 'application/json' }
  const post = (body: object) => ({ method: 'POST', headers: json, body: JSON.stringify(body) })
  const reads: Array<[path: string, init?: RequestInit]> = [
    ['/entities'],
    ['/entities/by-query'],
    ['/entities/by-query', post({})],
    ['/entities/by-refs', post({ entityRefs: ['component:cart'] })],
    ['/entities/by-name/component/default/cart'],
    ['/entities/by-uid/00000000-0000-4000-8000-000000000000'],
    ['/entities/by-name/component/default/cart/ancestry'],
    ['/entity-facets?facet=kind'],
    ['/entity-facets', post({ facets: ['kind'] })],
    ['/locations'],
    ['/locations/by-query', post({})],
    ['/locations/by-entity/component/default/cart'],
  ]

  test.each([
    ['because nobody is signed in', 401, 'AuthenticationError', { auth: { providers: {} } }],
    ['because it takes a permission', 403, 'NotAllowedError', { permissions: { guests: ['search.*'] } }],
  ])('%s gets %i from every list, entity and facet, and learns nothing', async (_why, status, name, config) => {
    const { database } = shop.portal
    const strict = await startPortal({ config, database })
    for (const [path, init] of reads) await expectError(await strict.fetch(`/api/catalog${path}`, init), status, name)
    await strict.close()
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
