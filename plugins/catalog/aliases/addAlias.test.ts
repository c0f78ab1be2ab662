import { buildEntity, catalogFile, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { search } from '../../search/plugin'
import { catalog } from '../plugin'
import { addingTo, component } from '../testing/addingTo'
import { clientOf } from '../testing/clientOf'
import { nameOf } from '../testing/register'

const { routes } = catalog
let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal({ config: { catalog: { orphanStrategy: 'keep' } } })
})

const { serveAndAdd } = addingTo(() => portal)
const findRefs = async (text: string) => (await portal.call(search.routes.find, { text })).results.map(({ to }) => to)

test('whoever may only register gives nothing the name of an orphan, which would remove that', async () => {
  const nest = (...targets: string[]) =>
    buildEntity({ kind: 'Location', metadata: { name: 'leaving' }, spec: { targets } })
  const { server, id, says } = await serveAndAdd(nest('./left.yaml'), component('leaver'))
  server.files['left.yaml'] = catalogFile(component('left'))
  await portal.call(routes.refresh, { id })
  await says(nest(), component('leaver'))
  const permissions = { guests: ['catalog.read', 'catalog.register'] }
  const closed = await startPortal({ database: portal.database, config: { permissions } })
  const asked = { ref: 'component:default/leaver', alias: 'left' }
  await expect(closed.call(routes.addAlias, asked)).rejects.toMatchObject({
    statusCode: 403,
    message: expect.stringContaining('catalog.unregister'),
  })
  await closed.close()
  expect(await portal.call(routes.describe, nameOf('component:default/left'))).toMatchObject({ orphan: {} })
  await portal.call(routes.addAlias, asked)
  expect((await portal.call(routes.describe, nameOf('component:default/left'))).summary.name).toBe('leaver')
})

test('people add and remove former names, and are told what stands in the way', async () => {
  await serveAndAdd(component('current', { aliases: 'said' }), component('other'))
  const ref = 'component:default/current'
  const aliasesOf = async () =>
    (await portal.call(routes.aliases, nameOf(ref))).map(({ alias, addedBy }) => [alias, addedBy])
  const addAlias = (alias: string) => portal.call(routes.addAlias, { ref, alias })
  await addAlias('Previous')
  expect(await aliasesOf()).toEqual([
    ['component:default/said', null],
    ['component:default/previous', 'user:default/guest'],
  ])
  expect(await findRefs('previous')).toContain('/catalog/default/component/current')
  for (const [alias, statusCode] of [
    ['other', 409],
    ['previous', 409],
    ['current', 400],
    ['a b', 400],
  ] as const) {
    await expect(addAlias(alias)).rejects.toMatchObject({ statusCode })
  }
  await portal.call(routes.removeAlias, nameOf('component:default/previous'))
  await expect(portal.call(routes.removeAlias, nameOf('component:default/said'))).rejects.toMatchObject({
    statusCode: 409,
  })
  expect(await aliasesOf()).toEqual([['component:default/said', null]])
  expect(await clientOf(portal).getEntityByRef('component:previous')).toBeUndefined()
})

test('what looks like a rename is offered where the old name was', async () => {
  const { says } = await serveAndAdd(component('before', { dependsOn: ['resource:db'] }), component('bystander'))
  await says(component('after', { dependsOn: ['resource:db'] }), component('bystander'))
  expect(await portal.call(routes.gone, nameOf('component:default/before'))).toMatchObject({
    cause: 'refresh',
    renamedTo: 'component:default/after',
  })
  const [reading] = (await portal.call(routes.activity, {})).items
  expect(reading?.versions).toContainEqual(
    expect.objectContaining({ ref: 'component:default/before', renamedTo: 'component:default/after' }),
  )
  await portal.call(routes.addAlias, { ref: 'component:default/after', alias: 'component:default/before' })
  expect(await clientOf(portal).getEntityByRef('component:before')).toMatchObject({ metadata: { name: 'after' } })
})
