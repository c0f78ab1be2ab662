import { buildEntity, catalogFile, serveFiles, startPortal, withClient } from '@callboard/testing'
import { expect, test } from 'vitest'
import { catalog } from '../plugin'
import { nameOf } from '../testing/register'

const { routes } = catalog

test('of two orphans of one file that are deleted at once, the later one takes along what was kept of it', async () => {
  const portal = await startPortal({ config: { catalog: { orphanStrategy: 'keep' } } })
  const nest = (...targets: string[]) => catalogFile(buildEntity({ kind: 'Location', spec: { targets } }))
  const eggs = ['left', 'right'].map((name) => buildEntity({ metadata: { name } }))
  const server = await serveFiles({ 'nest.yaml': nest('./eggs.yaml'), 'eggs.yaml': catalogFile(...eggs) })
  const { location } = await portal.call(routes.addLocation, { target: server.url('nest.yaml') })
  server.files['nest.yaml'] = nest()
  await portal.call(routes.refresh, { id: location.id })
  const right = await portal.call(routes.entityByName, nameOf('component:default/right'))
  await withClient(portal.database, async (other) => {
    const copies = 'select id from catalog.files where location_id is null'
    await other.query('begin')
    await other.query(`delete from catalog.entities where ref = 'component:default/left'`)
    expect((await other.query(`${copies} for update`)).rows).toHaveLength(1)
    const isOver = portal.call(routes.removeEntityByUid, { uid: right.metadata.uid ?? '' }).then(() => true)
    const waits = expect.poll(async () => (await other.query('select from pg_locks where not granted')).rows)
    await Promise.race([isOver, waits.not.toEqual([])])
    await other.query('commit')
    await isOver
    expect((await other.query(copies)).rows).toEqual([])
  })
})
