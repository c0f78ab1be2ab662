import { type FileServer, inRepository, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { nameOf } from '../testing/register'

let portal: TestPortal
let files: FileServer
let url: (path: string) => string

const shop = `# The shop
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: shop
  tags: [a, b]
spec:
  type: openapi
  lifecycle: production
  owner: team-shop
  definition:
    $text: ./shop.txt
  extra:
    $yaml: ./extra.yaml
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: web
  namespace: default
spec:
  type: service
  lifecycle: production
  owner: team-shop
  consumesApis:
    - default/shop
`
const checklist = `apiVersion: example.com/v1
kind: Checklist
metadata: { name: launch }
spec:
  owner: team-shop
  items: [one, two]
`

beforeAll(async () => {
  portal = await startPortal({ plugins: [inRepository('plugins/catalog/fixtures/checklists')] })
  files = await serveFiles({
    'shop.yaml': shop,
    'shop.txt': 'openapi: 3.0.0',
    'extra.yaml': 'one: 1\ntwo:\n  - first\n  - second\n',
    'checklist.yaml': checklist,
  })
  url = (path) => files.url(path)
  for (const file of ['shop.yaml', 'checklist.yaml']) {
    await portal.call(catalog.routes.addLocation, { target: url(file) })
  }
})

const explain = (ref: string) => portal.call(catalog.routes.explain, nameOf(ref))
const originsIn = async (ref: string) =>
  Object.fromEntries((await explain(ref)).values.map(({ pointer, origin }) => [pointer, origin]))

test('every value says its file and line, what was taken in both places, and what the catalog added why', async () => {
  const { values, place, movedOn, location, attempts } = await explain('api:default/shop')
  const origins = Object.fromEntries(values.map(({ pointer, origin }) => [pointer, origin]))
  const at = (line: number, column: number, file = 'shop.yaml') => ({ file: url(file), line, column, url: url(file) })

  expect(place).toEqual(at(2, 1))
  expect(movedOn).toBeNull()
  expect(location).toMatchObject({ target: url('shop.yaml'), registeredBy: 'user:default/guest' })
  expect(attempts.at(-1)).toMatchObject({ number: 1, cause: 'register', stage: 'store', actor: 'user:default/guest' })
  expect(origins['/metadata/name']).toEqual({ from: 'file', place: at(5, 9), why: null })
  expect(origins['/metadata/tags/1']).toEqual({ from: 'file', place: at(6, 13), why: null })
  expect(origins['/spec/definition']).toEqual({
    from: 'included',
    place: at(1, 1, 'shop.txt'),
    placeholder: at(12, 5),
  })
  expect(origins['/spec/extra/two/1']).toEqual({
    from: 'included',
    place: at(4, 5, 'extra.yaml'),
    placeholder: at(14, 5),
  })
  expect(origins['/metadata/namespace']).toMatchObject({ from: 'catalog', why: expect.stringContaining('`default`') })
  expect(origins['/metadata/annotations/backstage.io~1managed-by-location']).toMatchObject({ from: 'catalog' })
  expect(origins['/metadata/uid']).toMatchObject({ from: 'catalog' })
})

test('what a plugin added says which plugin it was', async () => {
  const origins = await originsIn('checklist:default/launch')
  expect(origins['/metadata/annotations/checklists~1items']).toEqual({
    from: 'processor',
    plugin: 'checklists',
    why: 'The plugin checklists added it.',
  })
  expect(origins['/spec/items/1']).toMatchObject({ from: 'file', place: { line: 6 } })
})

test('every relation says which field of which file declares it, from either end', async () => {
  const relationsOf = async (ref: string) =>
    (await explain(ref)).relations.map(({ type, targetRef, declaredBy, pointer, place }) => ({
      relation: `${type} ${targetRef}`,
      says: `${declaredBy} ${pointer}`,
      line: place?.line,
    }))
  expect(await relationsOf('api:default/shop')).toEqual([
    { relation: 'ownedBy group:default/team-shop', says: 'api:default/shop /spec/owner', line: 10 },
    { relation: 'apiConsumedBy component:default/web', says: 'component:default/web /spec/consumesApis/0', line: 26 },
  ])
  expect(await relationsOf('component:default/web')).toContainEqual({
    relation: 'consumesApi api:default/shop',
    says: 'component:default/web /spec/consumesApis/0',
    line: 26,
  })
})

test('an entity whose file is broken now is explained by what it was, and says that the text has moved on', async () => {
  files.files['shop.yaml'] = shop.replace('lifecycle: production', 'lifecycle: [deprecated').replace('[a, b]', '[a]')
  await portal.call(catalog.routes.refreshEntity, { entityRef: 'api:default/shop' })
  const broken = await explain('api:default/shop')
  expect(broken.movedOn).toContain('can be read as api:default/shop')
  expect(broken.values.find(({ pointer }) => pointer === '/spec/lifecycle')).toMatchObject({
    value: 'production',
    origin: { from: 'last-good' },
  })
  expect(broken.values.find(({ pointer }) => pointer === '/metadata/uid')?.origin).toMatchObject({ from: 'catalog' })
  expect(broken.problems.length).toBeGreaterThan(0)

  // Readable, but not valid: what is still the same says so.
  files.files['shop.yaml'] = shop.replace('lifecycle: production', 'lifecycle: {}')
  await portal.call(catalog.routes.refreshEntity, { entityRef: 'api:default/shop' })
  const origins = await originsIn('api:default/shop')
  expect(origins['/spec/lifecycle']).toMatchObject({ from: 'last-good' })
  expect(origins['/spec/owner']).toMatchObject({ from: 'file', place: { line: 10 } })
})

test('an entity that is not there is not found', async () => {
  await expect(explain('component:default/nothing')).rejects.toMatchObject({ name: 'NotFoundError' })
})
