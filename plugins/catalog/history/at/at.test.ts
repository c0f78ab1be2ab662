import { buildEntity, catalogFile, type FileServer, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../../plugin'
import { asked } from '../../testing/asked'
import { nameOf } from '../../testing/register'

let portal: TestPortal
let files: FileServer
const { routes } = catalog
const web = 'component:default/web'

const component = (name: string, spec: Record<string, unknown>, metadata: Record<string, unknown> = {}) =>
  buildEntity({ metadata: { name, ...metadata }, spec: { lifecycle: 'production', ...spec } })
const refreshed = async (...entities: Array<ReturnType<typeof component>>) => {
  files.files['a.yaml'] = catalogFile(...entities)
  await portal.call(routes.refreshEntity, { entityRef: 'component:default/still' })
  return new Date().toISOString()
}

/** A moment after each state that the catalog was in. */
const times = { before: '', first: '', second: '', third: '' }
const still = component('still', { owner: 'team-a', dependsOn: ['component:web'] })

beforeAll(async () => {
  portal = await startPortal()
  times.before = new Date().toISOString()
  const first = component(
    'web',
    { owner: 'team-a', type: 'website' },
    { title: 'Old shop', tags: ['old'], description: 'Once upon a time' },
  )
  files = await serveFiles({ 'a.yaml': catalogFile(still, first, component('gone', { owner: 'team-a' })) })
  await portal.call(routes.addLocation, { target: files.url('a.yaml') })
  times.first = new Date().toISOString()
  const second = component('web', { owner: 'team-b', type: 'service', dependsOn: ['component:still'] })
  times.second = await refreshed(still, second)
  times.third = await refreshed(still, second, component('new', { owner: 'team-b' }))
})

const listAt = async (at: string | undefined, input: Record<string, unknown> = {}) => {
  const list = await portal.call(routes.list, asked({ kind: ['component'], ...input, at }))
  expect(list.total).toBe(list.items.length)
  return list.items.map(({ name, title }) => title ?? name)
}

test('an entity is shown as it was, with the version that it was', async () => {
  const then = await portal.call(routes.describe, { ...nameOf(web), at: times.first })
  expect(then).toMatchObject({
    summary: { title: 'Old shop', type: 'website', owner: 'group:default/team-a', tags: ['old'] },
    file: files.url('a.yaml'),
    location: null,
    problems: [],
    asOf: { at: times.first, version: { action: 'create', cause: 'register' } },
  })
  expect(then.relations.map(({ type, ref }) => `${type} ${ref}`)).toEqual([
    'dependencyOf component:default/still',
    'ownedBy group:default/team-a',
  ])
  // At the moment that its history names, a version is there already.
  const at = then.asOf?.version.at
  expect(await portal.call(routes.entityByName, { ...nameOf(web), at })).toMatchObject({ spec: { type: 'website' } })
  expect(await portal.call(routes.entityByName, { ...nameOf(web), at: times.second })).toMatchObject({
    spec: { type: 'service' },
    relations: expect.arrayContaining([{ type: 'dependsOn', targetRef: 'component:default/still' }]),
  })
})

test('a list is what it was, with every filter, order, count and text', async () => {
  expect(await listAt(times.before)).toEqual([])
  expect(await listAt(times.first)).toEqual(['gone', 'Old shop', 'still'])
  expect(await listAt(times.second)).toEqual(['still', 'web'])
  expect(await listAt(times.third)).toEqual(['new', 'still', 'web'])
  expect(await listAt(undefined)).toEqual(['new', 'still', 'web'])

  const owner = ['group:default/team-a']
  expect(await listAt(times.first, { owner })).toEqual(['gone', 'Old shop', 'still'])
  expect(await listAt(times.second, { owner })).toEqual(['still'])
  expect(await listAt(times.first, { type: ['website'] })).toEqual(['Old shop'])
  expect(await listAt(times.first, { text: 'shop' })).toEqual(['Old shop'])
  expect(await listAt(times.second, { text: 'shop' })).toEqual([])
  expect(await listAt(times.first, { text: 'nce up' })).toEqual(['Old shop'])
  expect(await listAt(times.second, { text: 'nce up' })).toEqual([])
  const { facets } = await portal.call(routes.list, { at: times.first })
  expect(facets.tag).toEqual([{ value: 'old', title: null, count: 1 }])
})

test("Backstage's queries may ask about a time too, cursors included", async () => {
  const query = (input: Record<string, unknown>) => portal.call(routes.queryEntities, { at: times.first, ...input })
  const names = (page: Awaited<ReturnType<typeof query>>) => page.items.map(({ metadata }) => metadata.name)
  const first = await query({ filter: 'kind=component,spec.owner=team-a', limit: 2, orderField: 'metadata.name,asc' })
  expect(first.totalItems).toBe(3)
  expect(names(first)).toEqual(['gone', 'still'])
  expect(names(await query({ cursor: first.pageInfo.nextCursor }))).toEqual(['web'])
  expect(names(await query({ filter: 'relations.dependencyOf=component:default/still' }))).toEqual(['web'])
})

test('before the first version, and after the last, the answer says when it was there', async () => {
  const at = (name: string, time: string) =>
    portal.call(routes.describe, { ...nameOf(`component:default/${name}`), at: time })
  await expect(at('web', times.before)).rejects.toMatchObject({
    name: 'NotFoundError',
    message: expect.stringMatching(/was not there yet at .*: it was first seen at /),
    details: { firstSeen: expect.any(String) },
  })
  await expect(at('gone', times.second)).rejects.toThrow(/it went away at/)
  await expect(at('never', times.second)).rejects.toThrow(/never/)
})

test("Backstage's queries with a body, refs and facets may ask about a time, beside the rest or in the address", async () => {
  const query = { $all: [{ kind: 'component' }, { 'spec.owner': 'team-a' }] }
  const page = await portal.call(routes.queryEntitiesByPredicate, { query, at: times.first })
  expect([page.totalItems, page.items.map(({ metadata }) => metadata.name)]).toEqual([3, ['gone', 'still', 'web']])
  const entityRefs = ['component:gone', 'component:web', 'component:new']
  const names = async (at: string) =>
    (await portal.call(routes.entitiesByRefs, { entityRefs, at })).items.map(
      (item) => item?.metadata.title ?? item?.kind,
    )
  expect(await names(times.first)).toEqual(['Component', 'Old shop', undefined])
  expect(await names(times.third)).toEqual([undefined, 'Component', 'Component'])
  const facet = 'spec.type'
  const counted = async (at: string) => {
    const known = await portal.call(routes.facets, { facet, filter: 'kind=component', at })
    const filtered = await portal.call(routes.facetsByPredicate, { facets: [facet], query, at })
    return [known, filtered].map(({ facets }) => facets[facet]?.map(({ value, count }) => `${value} ${count}`).join())
  }
  expect(await counted(times.first)).toEqual(['service 2,website 1', 'service 2,website 1'])
  expect(await counted(times.third)).toEqual(['service 3', 'service 1'])
  const response = await portal.fetch(`/api/catalog/entities/by-query?at=${times.before}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  expect(await response.json()).toMatchObject({ items: [], totalItems: 0 })
})

test.each([
  ['yesterday', 'no time'],
  ['2026-13-01', 'no time'],
  ['2026-02-31', 'no time'],
  ['2025-02-29T10:00Z', 'no time'],
  ['2026-11-20T10:00', 'no time'],
  ['2026-11-20T25:00Z', 'no time'],
  ['0000-01-01', 'before 1970'],
  ['9999-01-01', 'in the future'],
  ['1', 'no time'],
])('%s is no time to look at, and the answer says what to write', async (at, reason) => {
  await expect(portal.call(routes.list, { at })).rejects.toMatchObject({
    name: 'InputError',
    message: expect.stringMatching(new RegExp(`${reason}.*Write one such as 2026-11-20T10:00Z`)),
  })
})
