import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal, withClient } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { eventuallyRefreshed } from '../testing/eventuallyRefreshed'
import { nameOf } from '../testing/register'

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
})

const read = async (ref: string) => {
  const { items } = await portal.call(catalog.routes.entitiesByRefs, { entityRefs: [ref] })
  return items[0] ?? undefined
}
const exclude = async (ref: string) => {
  const { metadata } = await portal.call(catalog.routes.entityByName, nameOf(ref))
  await portal.call(catalog.routes.removeEntityByUid, { uid: metadata.uid ?? '' })
}
const restore = (ref: string) => portal.call(catalog.routes.restore, { ref })

test('what people take out and restore while the location is read is as they last wanted it', async () => {
  const refs = ['component:default/one', 'component:default/two']
  const files = await serveFiles({
    'a.yaml': catalogFile(...['one', 'two', 'three'].map((name) => buildEntity({ metadata: { name } }))),
  })
  const { location } = await portal.call(catalog.routes.addLocation, { target: files.url('a.yaml') })
  const refresh = () => portal.call(catalog.routes.refresh, { id: location.id })

  await Promise.all([refresh(), ...refs.map(exclude), refresh(), refresh()])
  expect(await Promise.all(refs.map(read))).toEqual([undefined, undefined])
  await refresh()
  expect(await Promise.all(refs.map(read))).toEqual([undefined, undefined])

  await Promise.all(refs.map(restore))
  await refresh()
  expect(await Promise.all(refs.map(read))).toMatchObject([
    { metadata: { name: 'one' } },
    { metadata: { name: 'two' } },
  ])
})

test('what is restored while its source is away comes back with the source, whose files are the same', async () => {
  const ref = 'component:default/away'
  const text = catalogFile(buildEntity({ metadata: { name: 'away' } }))
  const files = await serveFiles({ 'b.yaml': text })
  const { location } = await portal.call(catalog.routes.addLocation, { target: files.url('b.yaml') })
  await exclude(ref)
  await portal.call(catalog.routes.refresh, { id: location.id })

  delete files.files['b.yaml']
  await restore(ref)
  expect(await read(ref)).toBeUndefined()

  files.files['b.yaml'] = text
  await withClient(portal.database, (client) => client.query('update catalog.locations set next_read_at = now()'))
  await eventuallyRefreshed(portal, async () => {
    expect(await read(ref)).toMatchObject({ metadata: { name: 'away' } })
  })
})

test('without the permission, and where the catalog is read-only, an entity cannot be taken out', async () => {
  const files = await serveFiles({ 'c.yaml': catalogFile(buildEntity({ metadata: { name: 'kept' } })) })
  await portal.call(catalog.routes.addLocation, { target: files.url('c.yaml') })
  const kept = await read('component:default/kept')
  const removeIn = async (config: object) => {
    const closed = await startPortal({ database: portal.database, config })
    await closed.call(catalog.routes.removeEntityByUid, { uid: kept?.metadata.uid ?? '' })
  }
  const refused = (reason: string) => ({ statusCode: 403, message: expect.stringContaining(reason) })
  await expect(removeIn({ permissions: { guests: ['catalog.read'] } })).rejects.toMatchObject(
    refused('catalog.unregister'),
  )
  await expect(removeIn({ catalog: { readonly: true } })).rejects.toMatchObject(refused('read-only'))
  expect(await read('component:default/kept')).toEqual(kept)
})

test('who may only register brings back nothing that was taken out', async () => {
  const ref = 'component:default/out'
  const files = await serveFiles({ 'd.yaml': catalogFile(buildEntity({ metadata: { name: 'out' } })) })
  await portal.call(catalog.routes.addLocation, { target: files.url('d.yaml') })
  await exclude(ref)
  const permissions = { guests: ['catalog.read', 'catalog.register'] }
  const closed = await startPortal({ database: portal.database, config: { permissions } })
  await expect(closed.call(catalog.routes.restoreGone, { ref })).rejects.toMatchObject({
    statusCode: 403,
    message: expect.stringContaining('catalog.unregister'),
  })
  expect(await read(ref)).toBeUndefined()
  await portal.call(catalog.routes.restoreGone, { ref })
  expect(await read(ref)).toBeDefined()
})
