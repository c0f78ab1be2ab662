import { buildEntity, catalogFile, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { search } from '../../search/plugin'
import { catalog } from '../plugin'
import { addingTo, component, group } from '../testing/addingTo'
import { clientOf } from '../testing/clientOf'
import { eventuallyRefreshed } from '../testing/eventuallyRefreshed'
import { nameOf } from '../testing/register'

const { routes } = catalog
let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal({ config: { catalog: { orphanStrategy: 'keep' } } })
})

const { serveAndAdd } = addingTo(() => portal)
const historyOf = async (ref: string) =>
  (await portal.call(routes.history, nameOf(ref))).items.map(({ action, cause }) => `${action} ${cause}`)
const problemsOf = async (ref: string) => (await portal.call(routes.source, nameOf(ref))).problems
const relationsOf = async (ref: string) => (await clientOf(portal).getEntityByRef(ref))?.relations
const findRefs = async (text: string) => (await portal.call(search.routes.find, { text })).results.map(({ to }) => to)

test('an entity that is renamed in its file, and keeps its old name there, is found by both everywhere', async () => {
  const user = component('till', { dependsOn: ['component:shop'], subcomponentOf: 'shop' })
  const { id, says } = await serveAndAdd(component('shop'), user)
  await says(component('store', { aliases: 'shop' }), user)

  const client = clientOf(portal)
  const store = await client.getEntityByRef('component:default/store')
  expect(store).toBeDefined()
  expect(await client.getEntityByRef('component:default/Shop')).toEqual(store)
  expect(
    (await client.getEntitiesByRefs({ entityRefs: ['component:shop', 'component:store', 'component:none'] })).items,
  ).toEqual([store, store, undefined])
  const listed = await portal.call(routes.list, { q: 'sho' })
  expect(listed.items.map(({ ref }) => ref)).toEqual(['component:default/store'])
  const described = await portal.call(routes.describe, nameOf('component:default/shop'))
  expect(described.summary.ref).toBe('component:default/store')
  expect(store?.relations).toContainEqual({ type: 'dependencyOf', targetRef: 'component:default/till' })
  expect(await relationsOf('component:default/till')).toContainEqual({
    type: 'dependsOn',
    targetRef: 'component:default/store',
  })
  for (const name of ['component:default/store', 'component:default/shop']) {
    const filter = { 'relations.dependsOn': name }
    const relations = { $contains: { type: 'dependsOn', targetRef: { $in: [name, 'component:default/none'] } } }
    for (const asked of [{ filter }, { query: { relations } }]) {
      const { items } = await client.queryEntities(asked as never)
      expect(items.map(({ metadata }) => metadata.name)).toEqual(['till'])
    }
    const { facets } = await client.getEntityFacets({ filter, facets: ['relations.dependsOn'] })
    expect(facets['relations.dependsOn']).toEqual([{ value: 'component:default/store', count: 1 }])
  }
  expect(await client.getLocationByEntity('component:default/shop')).toMatchObject({ id })
  expect((await client.getEntityAncestors({ entityRef: 'component:shop' })).rootEntityRef).toBe(
    'component:default/store',
  )
  await client.refreshEntity('component:default/shop')
  expect(await findRefs('shop')).toContain('/catalog/default/component/store')
  expect(await historyOf('component:default/shop')).toEqual(['create refresh', 'remove rename', 'create register'])
  expect(await historyOf('component:default/store')).toEqual(await historyOf('component:default/shop'))
  const [renamed] = (await portal.call(routes.activity, { cause: ['rename'] })).items
  expect(renamed?.versions).toMatchObject([{ ref: 'component:default/shop', renamedTo: 'component:default/store' }])
  expect(await problemsOf('component:default/store')).toEqual([])
})

test('a group that is renamed owns what its old name owns, in lists and facets too', async () => {
  const owned = component('owned-by-team', { owner: 'team-a', system: 'old-system' })
  const system = (name: string, aliases?: string) =>
    buildEntity({ ...group(name, aliases), kind: 'System', spec: { owner: 'team-a' } })
  const { says } = await serveAndAdd(group('team-a'), system('old-system'))
  await serveAndAdd(owned)
  const listed = async (owner: string) => {
    const { items } = await portal.call(routes.list, { q: `owner:${owner}` })
    return items.map(({ ref, system }) => `${ref} ${system}`)
  }
  await says(group('team-b', 'team-a'), system('new-system', 'old-system'))
  expect(await listed('group:default/team-b')).toEqual([
    'system:default/new-system null',
    'component:default/owned-by-team system:default/new-system',
  ])
  expect(await listed('group:default/team-a')).toEqual(await listed('group:default/team-b'))
  const counted = await portal.call(routes.facetValues, { facet: 'kind', q: 'owner:group:default/team-a' })
  expect(counted.values.map(({ value, count }) => `${count} ${value}`)).toEqual(['1 Component', '1 System'])
  await says(group('team-b'), system('new-system', 'old-system'))
  expect(await listed('group:default/team-a')).toHaveLength(2)
})

describe('A former name', () => {
  test('that is an entity is none, which is said where it stands, until that entity goes', async () => {
    const { says } = await serveAndAdd(component('real'))
    const { server, id } = await serveAndAdd(component('pretender', { aliases: 'real, no/such:thing' }))
    expect(await problemsOf('component:default/pretender')).toMatchObject([
      { level: 'warning', code: 'bad-alias', message: expect.stringContaining('“no/such:thing”'), line: 8 },
      { code: 'bad-alias', message: expect.stringContaining('component:default/real is an entity itself'), line: 8 },
    ])
    const client = clientOf(portal)
    expect(await client.getEntityByRef('component:real')).toMatchObject({ metadata: { name: 'real' } })
    await says()
    expect(await client.getEntityByRef('component:real')).toMatchObject({ metadata: { name: 'pretender' } })
    server.files['a.yaml'] = catalogFile(component('pretender', { aliases: 'real' }))
    await portal.call(routes.refresh, { id })
    expect(await problemsOf('component:default/pretender')).toEqual([])
    await says(component('real'))
    expect(await client.getEntityByRef('component:real')).toMatchObject({ metadata: { name: 'real' } })
  })

  test('of a person or a group is none of anything else, so that nothing takes over what is theirs', async () => {
    await serveAndAdd(
      component('taker', { aliases: 'group:default/admins, user:default/guest' }),
      component('theirs', { owner: 'admins' }),
    )
    expect(await relationsOf('component:default/theirs')).toEqual([
      { type: 'ownedBy', targetRef: 'group:default/admins' },
    ])
    expect(await problemsOf('component:default/taker')).toMatchObject([
      { code: 'bad-alias', message: expect.stringContaining('“group:default/admins” is no former name') },
      { code: 'bad-alias', message: expect.stringContaining('“user:default/guest” is no former name') },
    ])
    await expect(
      portal.call(routes.addAlias, { ref: 'component:default/taker', alias: 'group:default/admins' }),
    ).rejects.toMatchObject({ statusCode: 400 })
  })

  test('beyond a hundred of one entity leads nowhere, which is said', async () => {
    const names = Array.from({ length: 101 }, (_, index) => `name-${index}`)
    await serveAndAdd(component('many', { aliases: names.join() }))
    expect(await portal.call(routes.aliases, nameOf('component:default/many'))).toHaveLength(100)
    const [problem] = await problemsOf('component:default/many')
    expect(problem?.message).toContain('more than 100 former names')
  })

  test('belongs to the first that claims it, and to the second when the first lets go', async () => {
    const { says } = await serveAndAdd(component('first', { aliases: 'both' }))
    const { id } = await serveAndAdd(component('second', { aliases: 'both' }))
    const [problem] = await problemsOf('component:default/second')
    expect(problem?.message).toContain('a former name of component:default/first already')
    const client = clientOf(portal)
    expect(await client.getEntityByRef('component:both')).toMatchObject({ metadata: { name: 'first' } })
    await says(component('first'))
    await eventuallyRefreshed(portal, async () => {
      expect(await client.getEntityByRef('component:both')).toMatchObject({ metadata: { name: 'second' } })
    })
    await portal.call(routes.refresh, { id })
    expect(await problemsOf('component:default/second')).toEqual([])
  })

  test('that somebody gave is free for a file again when it is taken away, and nobody else is read for that', async () => {
    await serveAndAdd(component('taken'))
    await portal.call(routes.addAlias, { ref: 'component:default/taken', alias: 'component:default/wanted' })
    await serveAndAdd(component('wanting', { aliases: 'wanted' }))
    const { id: other } = await serveAndAdd(component('misspelt', { aliases: 'no/such:thing' }))
    expect((await problemsOf('component:default/wanting'))[0]?.message).toContain(
      'a former name of component:default/taken',
    )
    await portal.call(routes.removeAlias, nameOf('component:default/wanted'))
    await eventuallyRefreshed(portal, async () => {
      expect(await problemsOf('component:default/wanting')).toEqual([])
    })
    expect((await portal.call(routes.reads, { id: other })).attempts).toHaveLength(1)
  })

  test('leads on through further renamings, and ends where they go in a circle', async () => {
    const { says } = await serveAndAdd(component('one'))
    await says(component('two', { aliases: 'one' }))
    await portal.call(routes.addAlias, { ref: 'component:default/two', alias: 'zero' })
    await says(component('three', { aliases: 'two' }))
    const client = clientOf(portal)
    expect(await client.getEntityByRef('component:zero')).toMatchObject({ metadata: { name: 'three' } })
    expect(await client.getEntityByRef('component:two')).toMatchObject({ metadata: { name: 'three' } })

    await says(component('round', { aliases: 'about' }), component('about', { aliases: 'round' }))
    expect(await client.getEntityByRef('component:about')).toMatchObject({ metadata: { name: 'about' } })
    await says(component('three'))
    expect(await client.getEntityByRef('component:about')).toBeUndefined()
  })

  test('takes the place of the orphan that was renamed', async () => {
    const nest = (...targets: string[]) =>
      buildEntity({ kind: 'Location', metadata: { name: 'nest' }, spec: { targets } })
    const { server, id, says } = await serveAndAdd(nest('./old.yaml'))
    server.files['old.yaml'] = catalogFile(component('moved-and-renamed'))
    await portal.call(routes.refresh, { id })
    await says(nest())
    expect((await portal.call(routes.orphans, {})).total).toBe(1)
    server.files['new.yaml'] = catalogFile(component('arrived', { aliases: 'moved-and-renamed' }))
    await says(nest('./new.yaml'))
    expect((await portal.call(routes.orphans, {})).total).toBe(0)
    expect(await clientOf(portal).getEntityByRef('component:moved-and-renamed')).toMatchObject({
      metadata: { name: 'arrived' },
    })
  })
})

test('a list narrowed by a text has what was called so once among what is, each counted once', async () => {
  const described = { aliases: 'bazaar-old', description: 'The bazaar of old' }
  await serveAndAdd(component('bazaar-ui'), component('mart', { aliases: 'bazaar' }), component('fair', described))
  for (const text of ['bazaar', 'bazaar-old']) {
    const { items, total, facets } = await portal.call(routes.list, { q: `"${text}"` })
    const names = text === 'bazaar' ? ['bazaar-ui', 'fair', 'mart'] : ['fair']
    expect(items.map(({ name }) => name)).toEqual(names)
    expect(total).toBe(names.length)
    expect(facets.kind).toEqual([{ value: 'Component', title: null, count: names.length }])
    const found = await portal.call(routes.facetValues, { facet: 'kind', search: '', q: `"${text}"` })
    expect(found.values).toEqual(facets.kind)
  }
})

test('a former name leads to what is gone; restored, that has its former names again, and the owner by the name that it has now', async () => {
  const birds = group('birds', 'old-birds')
  const { says } = await serveAndAdd(birds, component('nest', { owner: 'old-birds', aliases: 'old-nest' }))
  await portal.call(routes.addAlias, { ref: 'component:default/nest', alias: 'nest-of-old' })
  await says(birds)
  const gone = await portal.call(routes.gone, nameOf('component:default/nest-of-old'))
  expect(gone.ref).toBe('component:default/nest')
  await portal.call(routes.restoreGone, { ref: 'component:default/nest' })
  const { summary } = await portal.call(routes.describe, nameOf('component:default/old-nest'))
  expect(summary).toMatchObject({ ref: 'component:default/nest', owner: 'group:default/birds' })
})
