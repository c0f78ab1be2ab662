import type { InputOf } from '@callboard/plugin-api'
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
  (await portal.call(catalog.routes.history, nameOf(entityRef))).items.map(({ id, at, until, ...version }) => version)

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
    const common = {
      ref,
      title: null,
      actor: 'user:default/guest',
      location: files.url('a.yaml'),
      commit: null,
      isTooLarge: false,
      renamedTo: null,
    }
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

    await refreshed(catalogFile(web('production', 'large '.repeat(84_000))))
    expect((await historyOf(ref))[0]).toMatchObject({ action: 'update', changes: [], isTooLarge: true })
    await refreshed(catalogFile(web('production')))
  })

  test('compares any two versions, and one with the newest', async () => {
    const { items } = await portal.call(catalog.routes.history, nameOf(ref))
    const first = items.at(-1)?.id ?? 0
    const description = items.find(({ changes }) => changes.some(({ pointer }) => pointer === '/metadata/description'))
    const compare = (from: number, to?: number) => portal.call(catalog.routes.compare, { ...nameOf(ref), from, to })
    expect(await compare(first)).toMatchObject({
      from: { id: first, action: 'create', cause: 'register', until: items.at(-2)?.at },
      to: { id: items[0]?.id, action: 'update', until: null },
      fields: [{ pointer: '/spec/lifecycle', change: 'changed', before: 'experimental', after: 'production' }],
    })
    expect((await compare(first, items.at(-3)?.id)).fields.map(({ pointer }) => pointer)).toContain(
      '/metadata/description',
    )
    expect(description).toBeDefined()
    await expect(compare(1_000_000)).rejects.toMatchObject({ name: 'NotFoundError' })
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

describe('The activity', () => {
  const activity = (input: Partial<InputOf<typeof catalog.routes.activity>> = {}) =>
    portal.call(catalog.routes.activity, input)

  test('of all comes in pages, the newest first, and says once what one reading changed', async () => {
    const many = Array.from({ length: 45 }, (_, index) => buildEntity({ metadata: { name: `one-${index}` } }))
    const server = await serveFiles({ 'many.yaml': catalogFile(...many) })
    await portal.call(catalog.routes.addLocation, { target: server.url('many.yaml') })
    const [newest] = (await activity({ limit: 1 })).items
    expect(newest).toMatchObject({
      cause: 'register',
      location: server.url('many.yaml'),
      created: 45,
      updated: 0,
      removed: 0,
    })
    expect(newest?.versions).toHaveLength(5)

    const all: number[] = []
    let before: number | undefined
    do {
      const page = await portal.call(catalog.routes.occasion, { id: newest?.id ?? 0, before })
      all.push(...page.items.map(({ id }) => id))
      before = page.next ?? undefined
    } while (before)
    expect(new Set(all).size).toBe(45)

    const ids: number[] = []
    do {
      const page = await activity({ before, limit: 2 })
      ids.push(...page.items.map(({ id }) => id))
      before = page.next ?? undefined
    } while (before)
    expect(ids.length).toBeGreaterThan(5)
    expect(ids).toEqual([...new Set(ids)].sort((left, right) => right - left))
  })

  test('is an Atom feed as well, in which no name is markup', async () => {
    const fed = (title: string) => catalogFile(buildEntity({ metadata: { name: 'fed', title } }))
    const server = await serveFiles({ 'one.yaml': fed('A & <b>') })
    const { location } = await portal.call(catalog.routes.addLocation, { target: server.url('one.yaml?a=<b>&c') })
    server.files['one.yaml'] = fed('C & <i>')
    await portal.call(catalog.routes.refresh, { id: location.id })
    const answer = await fetch(`${portal.url}/api/catalog/activity.atom?kind=component&limit=2`)
    expect(answer.headers.get('content-type')).toContain('application/atom+xml')
    const text = await answer.text()
    expect(text).toContain('<title>Activity of the catalog · component</title>')
    expect(text).toContain(`href="${portal.url}/catalog/activity?kind=component&amp;limit=2"`)
    expect(text).toContain('<title>C &amp; &lt;i&gt;: registered</title>')
    expect(text).toContain(`href="${portal.url}/catalog/default/component/fed/history"`)
    // Once for HTML, and once more for the XML around it.
    expect(text).toContain('&lt;del&gt;A &amp;amp; &amp;lt;b&amp;gt;&lt;/del&gt; &lt;ins&gt;C &amp;amp;')
    expect(text).not.toMatch(/<[bi]>/)
    expect((await fetch(`${portal.url}/api/catalog/activity.atom?cause=nothing`)).status).toBe(400)
  })

  test('is narrowed by cause, kind and actor, and to what a group owns or owned', async () => {
    const owned = (owner: string) => catalogFile(buildEntity({ metadata: { name: 'moved' }, spec: { owner } }))
    const server = await serveFiles({ 'moved.yaml': owned('team-old') })
    const target = server.url('moved.yaml')
    await portal.call(catalog.routes.addLocation, { target })
    server.files['moved.yaml'] = owned('team-new')
    await portal.call(catalog.routes.refreshEntity, { entityRef: 'component:default/moved' })
    const of = async (filter: Parameters<typeof activity>[0]) =>
      (await activity(filter)).items.filter(({ location }) => location === target).map(({ cause }) => cause)

    expect(await of({ owner: ['group:default/team-old'] })).toEqual(['refresh', 'register'])
    expect(await of({ owner: ['group:default/team-new'], cause: ['register'] })).toEqual(['register'])
    expect(await of({ owner: ['group:default/nobody'] })).toEqual([])
    expect(await of({ kind: ['Component'] })).toEqual(['refresh', 'register'])
    expect(await of({ kind: ['api'] })).toEqual([])
    expect(await of({ actor: ['portal'] })).toEqual([])
  })
})
