import { buildEntity, catalogFile, serveFiles } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { namesOf, startShop } from '../../testing/startShop'
import { requestsTo } from './requestsTo'

let shop: Awaited<ReturnType<typeof startShop>>
beforeAll(async () => {
  shop = await startShop()
})

const { api, read, send } = requestsTo(() => shop.portal)

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

  test('that is nested without end is refused in words', async () => {
    const a = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`)
    const response = await send('/validate-entity', { entity: { ...buildEntity(), a }, location })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('nested deeper than 100 levels')
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
