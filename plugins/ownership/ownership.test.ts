import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalog } from '../catalog/plugin'
import { ownership } from './plugin'

const group = (name: string, spec: Record<string, unknown> = {}) =>
  buildEntity({ kind: 'Group', metadata: { name }, spec })
const user = (name: string, memberOf: string[], profile = {}) =>
  buildEntity({ kind: 'User', metadata: { name }, spec: { memberOf, profile } })
const component = (name: string, owner: string, spec = {}) =>
  buildEntity({ metadata: { name }, spec: { owner, ...spec } })

/** A portal that has registered one file with these entities. */
async function portalWith(...entities: Parameters<typeof catalogFile>): Promise<TestPortal> {
  const portal = await startPortal()
  const files = await serveFiles({ 'all.yaml': catalogFile(...entities) })
  await portal.call(catalog.routes.addLocation, { target: files.url('all.yaml') })
  return portal
}

const names = (items: Array<{ ref: string }>) => items.map(({ ref }) => ref.split('/')[1])

describe('Who owns what', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await portalWith(
      group('company', { children: ['shop', 'hollow'] }),
      group('shop', { parent: 'company' }),
      group('hollow', { parent: 'company', members: ['ghost'] }),
      user('ana', ['shop', 'company'], { email: 'ana@example.com' }),
      user('bo', ['shop']),
      user('nomad', ['gone']),
      component('by-team', 'shop'),
      component('by-department', 'company'),
      component('by-person', 'user:ana'),
      component('by-hollow', 'hollow'),
      component('misspelt', 'shpo'),
      component('person-as-group', 'bo'),
      component('by-email', 'ana@example.com', { system: 'commerce' }),
      component('by-component', 'component:by-team'),
      buildEntity({
        kind: 'System',
        metadata: { name: 'commerce', description: 'Sells **seats**.' },
        spec: { owner: 'company' },
      }),
      buildEntity({
        apiVersion: 'scaffolder.backstage.io/v1beta3',
        kind: 'Template',
        metadata: { name: 'starter' },
        spec: { type: 'service', steps: [] },
      }),
    )
  })

  test('everything that should have an owner is counted in one of five states, and no group, person or location is', async () => {
    const { total, states, kinds } = await portal.call(ownership.routes.coverage, {})

    expect(Object.fromEntries(states.map(({ state, count }) => [state, count]))).toEqual({
      team: 3,
      person: 1,
      empty: 1,
      unknown: 3,
      nobody: 2,
    })
    expect(total).toBe(10)
    expect(kinds).toEqual([
      { kind: 'Component', count: 8 },
      { kind: 'System', count: 1 },
      { kind: 'Template', count: 1 },
    ])
  })

  test('the coverage of one kind leaves the other kinds to choose from', async () => {
    const { total, kinds } = await portal.call(ownership.routes.coverage, { kind: ['system'] })

    expect(total).toBe(1)
    expect(kinds).toHaveLength(3)
  })

  test.each([
    ['team', ['by-department', 'commerce', 'by-team']],
    ['person', ['by-person']],
    ['empty', ['by-hollow']],
    ['unknown', ['by-component', 'person-as-group', 'misspelt']],
    ['nobody', ['by-email', 'starter']],
  ] as const)('the list behind the number of %s has exactly those', async (state, expected) => {
    const { items, total } = await portal.call(ownership.routes.entities, { state })

    expect(names(items)).toEqual(expected)
    expect(total).toBe(expected.length)
  })

  test('a list is narrowed by kind and by text', async () => {
    expect(names((await portal.call(ownership.routes.entities, { state: 'team', kind: ['system'] })).items)).toEqual([
      'commerce',
    ])
    expect(names((await portal.call(ownership.routes.entities, { state: 'team', text: 'DEPART' })).items)).toEqual([
      'by-department',
    ])
    expect((await portal.call(ownership.routes.entities, { state: 'team', text: '%' })).items).toEqual([])
  })

  test('the owner of an entity comes with how it was decided, its chain and its people', async () => {
    const answer = await portal.call(ownership.routes.owner, { entity: 'component:default/by-team' })

    expect(answer).toMatchObject({
      state: 'team',
      ownerRef: 'group:default/shop',
      source: { how: 'declared', entity: 'component:default/by-team', field: 'spec.owner', written: 'shop' },
      owner: { chain: [{ ref: 'group:default/company' }], memberCount: 2 },
      suggestion: null,
    })
    expect(names(answer.owner?.members ?? [])).toEqual(['ana', 'bo'])
  })

  test.each([
    ['misspelt', 'unknown', { ref: 'group:default/shop', because: 'name' }],
    ['person-as-group', 'unknown', { ref: 'user:default/bo', because: 'kind' }],
    ['by-email', 'nobody', { ref: 'user:default/ana', because: 'email' }],
    ['by-component', 'unknown', null],
  ])('where the owner of %s leads nowhere, who was probably meant is named', async (name, state, suggestion) => {
    const answer = await portal.call(ownership.routes.owner, { entity: `component:default/${name}` })

    expect(answer.state).toBe(state)
    expect(answer.owner).toBeNull()
    if (suggestion) expect(answer.suggestion).toMatchObject(suggestion)
    else expect(answer.suggestion).toBeNull()
  })

  test('a group that names only people who are not in the catalog is empty, and they are named', async () => {
    const answer = await portal.call(ownership.routes.owner, { entity: 'component:default/by-hollow' })
    expect(answer).toMatchObject({ state: 'empty', owner: { memberCount: 0, members: [] } })

    const { items, group } = await portal.call(ownership.routes.members, { namespace: 'default', name: 'hollow' })
    expect(items).toMatchObject([{ ref: 'user:default/ghost', isMissing: true }])
    expect(group.members).toEqual({ direct: 0, all: 0 })
  })

  test('an entity that does not exist has no answer', async () => {
    await expect(portal.call(ownership.routes.owner, { entity: 'component:default/nothing' })).rejects.toMatchObject({
      statusCode: 404,
    })
  })

  test('a person in the group and in a group below it is counted once, and stands with both', async () => {
    const { group, items } = await portal.call(ownership.routes.members, { namespace: 'default', name: 'company' })

    expect(group.members).toEqual({ direct: 1, all: 2 })
    expect(items.map(({ ref, through }) => [ref, names(through)])).toEqual([
      ['user:default/ana', ['company', 'shop']],
      ['user:default/bo', ['shop']],
      ['user:default/ghost', ['hollow']],
    ])
  })

  test('members are narrowed to those in the group itself, and by name or e-mail', async () => {
    const inCompany = { namespace: 'default', name: 'company' }
    const direct = await portal.call(ownership.routes.members, { ...inCompany, direct: 'true' })
    const byEmail = await portal.call(ownership.routes.members, { ...inCompany, text: 'ana@' })

    expect([names(direct.items), names(byEmail.items)]).toEqual([['ana'], ['ana']])
  })

  test('a group owns what groups below it own, each with the one that does', async () => {
    const list = await portal.call(ownership.routes.owned, { owner: 'group:default/company' })

    expect(list.owned).toEqual({ direct: 2, all: 4 })
    expect(list.items.map(({ ref, owner }) => [ref, owner])).toEqual([
      ['component:default/by-department', 'group:default/company'],
      ['component:default/by-hollow', 'group:default/hollow'],
      ['component:default/by-team', 'group:default/shop'],
      ['system:default/commerce', 'group:default/company'],
    ])
  })

  test('a description in Markdown is read as its words', async () => {
    const { items } = await portal.call(ownership.routes.owned, { owner: 'group:default/company', kind: ['System'] })

    expect(items).toMatchObject([{ description: 'Sells seats.' }])
  })

  test('what a group owns is narrowed by owner and kind, and each says what the other would leave', async () => {
    const list = await portal.call(ownership.routes.owned, {
      owner: 'group:default/company',
      by: ['group:default/company'],
      kind: ['system'],
    })

    expect(names(list.items)).toEqual(['commerce'])
    expect(list).toMatchObject({ total: 1, owned: { direct: 2, all: 4 } })
    expect(list.kinds).toEqual([
      { kind: 'Component', count: 1 },
      { kind: 'System', count: 1 },
    ])
    expect(list.owners).toEqual([{ ref: 'group:default/company', title: 'company', count: 1 }])
  })

  test('a person owns what names them, and what their groups own', async () => {
    const list = await portal.call(ownership.routes.owned, { owner: 'user:default/ana' })

    expect(list.owned).toEqual({ direct: 1, all: 4 })
    expect(names(list.items)).toEqual(['by-department', 'by-person', 'by-team', 'commerce'])
  })

  test('the groups of a person are those they are in, and those above', async () => {
    const { direct, groups } = await portal.call(ownership.routes.user, { namespace: 'default', name: 'bo' })

    expect([direct, names(groups)]).toEqual([['group:default/shop'], ['company', 'shop']])
  })

  test('who is not in the catalog is in no group', async () => {
    expect(await portal.call(ownership.routes.mine, {})).toEqual({ direct: [], groups: [] })
  })

  test('people in no group of the catalog are listed with the groups that they name', async () => {
    const { groupless, grouplessCount } = await portal.call(ownership.routes.tree, {})

    expect(groupless).toMatchObject([{ ref: 'user:default/nomad', names: ['group:default/gone'] }])
    expect(grouplessCount).toBe(1)
  })

  test('a group that does not exist is not found', async () => {
    for (const route of [ownership.routes.group, ownership.routes.members]) {
      await expect(portal.call(route, { namespace: 'default', name: 'nothing' })).rejects.toMatchObject({
        statusCode: 404,
      })
    }
  })
})

test('what both ends of a relation say is said once', async () => {
  const portal = await portalWith(
    group('above', { children: ['below'] }),
    group('below', { parent: 'above', members: ['ana'] }),
    user('ana', ['below']),
  )

  const { groups } = await portal.call(ownership.routes.tree, {})
  expect(groups.map(({ parents }) => parents)).toEqual([[], ['group:default/above']])
  const { items } = await portal.call(ownership.routes.members, { namespace: 'default', name: 'above' })
  expect(items.map(({ through }) => names(through))).toEqual([['below']])
  const { direct } = await portal.call(ownership.routes.user, { namespace: 'default', name: 'ana' })
  expect(direct).toEqual(['group:default/below'])
})

test('groups in a circle count everybody and everything once, and end', async () => {
  const portal = await portalWith(
    group('one', { parent: 'three' }),
    group('two', { parent: 'one' }),
    group('three', { parent: 'two' }),
    group('self', { parent: 'self', members: ['ana'] }),
    group('orphan', { parent: 'gone' }),
    user('ana', ['one', 'two', 'three']),
    component('a', 'one'),
    component('b', 'two'),
  )

  const { groups } = await portal.call(ownership.routes.tree, {})

  expect(Object.fromEntries(groups.map(({ ref, members, owned }) => [ref.split('/')[1], { members, owned }]))).toEqual({
    one: { members: { direct: 1, all: 1 }, owned: { direct: 1, all: 2 } },
    two: { members: { direct: 1, all: 1 }, owned: { direct: 1, all: 2 } },
    three: { members: { direct: 1, all: 1 }, owned: { direct: 0, all: 2 } },
    self: { members: { direct: 1, all: 1 }, owned: { direct: 0, all: 0 } },
    orphan: { members: { direct: 0, all: 0 }, owned: { direct: 0, all: 0 } },
  })
  expect(groups.find(({ ref }) => ref.endsWith('orphan'))?.parents).toEqual(['group:default/gone'])
  const { owner } = await portal.call(ownership.routes.owner, { entity: 'component:default/a' })
  expect(names(owner?.chain ?? [])).toEqual(['three', 'two'])
})

test('500 groups, ten to a level, have what all below them have', async () => {
  const parentOf = (index: number) => (index === 0 ? {} : { parent: `g${Math.floor((index - 1) / 10)}` })
  const indices = Array.from({ length: 500 }, (_, index) => index)
  const portal = await portalWith(
    ...indices.map((index) => group(`g${index}`, parentOf(index))),
    ...indices.map((index) => user(`u${index}`, [`g${index}`, `g${(index + 1) % 500}`])),
    ...indices.map((index) => component(`c${index}`, `g${index}`)),
  )

  const { groups } = await portal.call(ownership.routes.tree, {})

  expect(groups).toHaveLength(500)
  const find = (name: string) => groups.find(({ ref }) => ref === `group:default/${name}`)
  expect(find('g0')).toMatchObject({ members: { direct: 2, all: 500 }, owned: { direct: 1, all: 500 } })
  // g1 has g11 to g20, and they g111 to g210.
  expect(find('g1')?.owned).toEqual({ direct: 1, all: 111 })
  const list = await portal.call(ownership.routes.owned, { owner: 'group:default/g1', page: 3 })
  expect([list.total, list.items.length]).toEqual([111, 11])
})

test('an empty catalog has nothing that wants an owner', async () => {
  const portal = await startPortal()

  expect(await portal.call(ownership.routes.coverage, {})).toMatchObject({ total: 0, kinds: [] })
  expect(await portal.call(ownership.routes.tree, {})).toEqual({ groups: [], groupless: [], grouplessCount: 0 })
})
