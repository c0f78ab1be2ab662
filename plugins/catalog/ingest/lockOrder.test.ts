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

/**
 * A call that has written `first` when it comes to need what somebody else holds, who waits for `first` in turn. That other never looks
 * whether anybody waits in a circle, so that Postgres ends the call.
 */
async function inCircle(first: string, between: string, held: string, call: () => Promise<unknown>) {
  await withClient(portal.database, async (gate) =>
    withClient(portal.database, async (other) => {
      for (const client of [gate, other]) await client.query('set search_path to catalog')
      await other.query(`set deadlock_timeout to '1h'`)
      await gate.query(`begin; ${lock(between)}`)
      await other.query(`begin; ${lock(held)}`)
      const { rows } = await other.query('select pg_backend_pid() as pid')
      const called = call()
      await expect.poll(() => whoWaitsFor(gate)).not.toEqual([])
      const waiting = other.query(lock(first))
      await expect.poll(() => isWaiting(gate, rows[0].pid)).toBe(true)
      await gate.query('rollback')
      await waiting
      await other.query('commit')
      await called
    }),
  )
}

const isWaiting = async (client: Client, pid: number) =>
  (await client.query('select from pg_locks where not granted and pid = $1', [pid])).rows.length > 0

const deadlocks = () =>
  withClient(portal.database, async (client) => {
    await client.query('select pg_stat_force_next_flush()')
    const { rows } = await client.query(
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    )
    return rows[0].deadlocks
  })

const trees = (title: string) =>
  ['ash', 'elm', 'oak'].map((name) => buildEntity({ metadata: { name, namespace: 'wood', title } }))
const [ash, elm, oak] = ['ash', 'elm', 'oak'].map((name) => `component:wood/${name}`) as [string, string, string]

test.each([
  ['A refresh', (id: string) => portal.call(routes.refresh, { id })],
  [
    'Registering again',
    (_id: string, target: string) => portal.call(routes.addLocation, { target, onConflict: 'refresh' }),
  ],
])('%s that Postgres ends, because it and another wait for each other, is done again', async (what, call) => {
  const server = await serveFiles({ 'a.yaml': catalogFile(...trees('planted')) })
  const target = server.url('a.yaml')
  const { location } = await portal.call(routes.addLocation, { target })
  const before = await deadlocks()
  server.files['a.yaml'] = catalogFile(...trees('grown'))
  await inCircle(ash, elm, oak, () => call(location.id, target))
  // More than one, where what is done again is quicker to lock than whoever waits.
  await expect.poll(deadlocks).toBeGreaterThan(before)
  const { items } = await portal.call(routes.queryEntities, { filter: 'metadata.namespace=wood' })
  expect(items.map(({ metadata }) => metadata.title)).toEqual(['grown', 'grown', 'grown'])
  const { attempts } = await portal.call(routes.reads, { id: location.id })
  expect(attempts[0]).toMatchObject({ status: 'changed', cause: what === 'A refresh' ? 'refresh' : 'register' })
  await portal.call(routes.removeLocation, { id: location.id })
})
