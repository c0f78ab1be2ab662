import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal, withClient } from '@callboard/testing'
import type { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'

const { routes } = catalog
let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
})

async function add(...entities: Parameters<typeof catalogFile>) {
  const server = await serveFiles({ 'a.yaml': catalogFile(...entities) })
  return (await portal.call(routes.addLocation, { target: server.url('a.yaml') })).location.id
}

/** Not by `pg_stat_activity`, which goes on naming the connections that it knew when a transaction first asked. */
async function whoWaitsFor(client: Client) {
  const { rows } = await client.query(
    'select pid from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))',
  )
  return rows
}

/** Somebody else who writes `first`, and `then` as soon as what is called meanwhile waits for that. */
const besides = (first: string, call: () => Promise<unknown>, then: string) =>
  withClient(portal.database, async (other) => {
    await other.query('set search_path to catalog')
    await other.query('begin')
    await other.query(first)
    const called = call().catch((error) => error)
    await expect.poll(() => whoWaitsFor(other)).not.toEqual([])
    await other.query(then)
    await other.query('commit')
    expect(await called).toBeUndefined()
  })

const lock = (ref: string) => `select from entities where ref = '${ref}' for update`

test('handing an entity over waits for whoever takes one out of the catalog, before it holds any', async () => {
  const shop = buildEntity({ metadata: { name: 'shop' } })
  await add(shop)
  const locationId = await add(shop)
  const ref = 'component:default/shop'
  const excluding = `insert into exclusions (ref, excluded_by) values ('component:default/none', 'user:default/ana')`
  await besides(excluding, () => portal.call(routes.handOver, { ref, locationId }), lock(ref))
})

test('handing an entity over waits for whoever writes the same entities in their order', async () => {
  const both = ['axe', 'saw'].map((name) => buildEntity({ metadata: { name } }))
  await add(...both)
  const locationId = await add(...both)
  const ref = 'component:default/saw'
  await besides(lock('component:default/axe'), () => portal.call(routes.handOver, { ref, locationId }), lock(ref))
})

test('a former name is added without keeping others from theirs while it waits for what has that owner', async () => {
  await add(
    buildEntity({ kind: 'Group', metadata: { name: 'crew' } }),
    buildEntity({ metadata: { name: 'crane' }, spec: { owner: 'hands' } }),
  )
  const crane = 'component:default/crane'
  const adding = () => portal.call(routes.addAlias, { ref: 'group:default/crew', alias: 'hands' })
  await besides(lock(crane), adding, `delete from aliases where ref = '${crane}'`)
})
