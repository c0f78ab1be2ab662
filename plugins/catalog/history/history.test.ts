import { buildEntity, catalogFile, type FileServer, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { nameOf } from '../testing/register'

let portal: TestPortal
let files: FileServer
let location: { id: string }
const ref = 'component:default/web'
const web = (lifecycle: string, text?: string) =>
  buildEntity({ metadata: { name: 'web', ...(text && { description: text }) }, spec: { lifecycle } })
const historyOf = async (entityRef: string) =>
  (await portal.call(catalog.routes.history, nameOf(entityRef))).items.map(({ id, at, ...version }) => version)

beforeAll(async () => {
  portal = await startPortal()
  files = await serveFiles({ 'a.yaml': catalogFile(web('experimental')) })
  const added = await portal.call(catalog.routes.addLocation, { target: files.url('a.yaml') })
  location = added.location
})

const refreshed = async (text: string) => {
  files.files['a.yaml'] = text
  await portal.call(catalog.routes.refreshEntity, { entityRef: ref })
}

describe('The history of an entity', () => {
  test('says who registered it, what changed in its file, and what was there before', async () => {
    await refreshed(catalogFile(web('production')))
    const common = { ref, title: null, actor: 'user:default/guest', location: files.url('a.yaml'), isTooLarge: false }
    expect(await historyOf(ref)).toEqual([
      {
        ...common,
        action: 'update',
        cause: 'refresh',
        changes: [{ pointer: '/spec/lifecycle', before: 'experimental', after: 'production' }],
      },
      { ...common, action: 'create', cause: 'register', changes: [] },
    ])
  })

  test('cuts long texts, and does not compare what is very large', async () => {
    await refreshed(catalogFile(web('production', 'long '.repeat(1000))))
    const [long] = await historyOf(ref)
    expect(long?.changes[0]?.after).toMatch(/^long .*… \(5,000 characters\)$/)

    await refreshed(catalogFile(web('production', 'large '.repeat(100_000))))
    expect((await historyOf(ref))[0]).toMatchObject({ action: 'update', changes: [], isTooLarge: true })
    await refreshed(catalogFile(web('production')))
  })

  test('stays when the entity is taken out, restored and unregistered', async () => {
    const entity = await portal.call(catalog.routes.entityByName, nameOf(ref))
    await portal.call(catalog.routes.removeEntityByUid, { uid: entity.metadata.uid ?? '' })
    await portal.call(catalog.routes.restore, { ref })
    await portal.call(catalog.routes.removeLocation, { id: location.id })
    const happened = (await historyOf(ref)).map(({ action, cause }) => `${action} ${cause}`)
    expect(happened.slice(0, 3)).toEqual(['remove unregister', 'create refresh', 'remove exclude'])
  })
})

test('the activity of all comes in pages, the newest first', async () => {
  const many = Array.from({ length: 45 }, (_, index) => buildEntity({ metadata: { name: `one-${index}` } }))
  const server = await serveFiles({ 'many.yaml': catalogFile(...many) })
  await portal.call(catalog.routes.addLocation, { target: server.url('many.yaml') })
  const ids: number[] = []
  let before: number | undefined
  do {
    const page = await portal.call(catalog.routes.activity, { before })
    ids.push(...page.items.map(({ id }) => id))
    before = page.next ?? undefined
  } while (before)
  expect(ids.length).toBeGreaterThan(45)
  expect(ids).toEqual([...new Set(ids)].sort((left, right) => right - left))
})
