import { createDatabase, eventually, inRepository, startPortal, withClient } from '@callboard/testing'
import { expect, onTestFinished, test, vi } from 'vitest'
import { greeter } from '../../fixtures/plugins/greeter/plugin'
import { connect } from '../database/connect'
import { claimDueTask } from './claimDueTask'
import { startTasks } from './startTasks'

const pluginFolder = inRepository('packages/backend/fixtures/plugins')

test('a task of a plugin runs when it is due', async () => {
  const portal = await startPortal({ pluginFolder })
  await withClient(portal.database, (client) => client.query(`update portal.tasks set next_run_at = now()`))
  await expect.poll(() => portal.call(greeter.routes.heard, {})).toContain('the clock')
})

test('a task at the start runs at each start, long before it is due', async () => {
  const database = await createDatabase()
  for (const times of [1, 2]) {
    const portal = await startPortal({ pluginFolder, database })
    const heard = async () => (await portal.call(greeter.routes.heard, {})).filter((name) => name === 'the door')
    await expect.poll(heard).toHaveLength(times)
    await portal.close()
  }
})

test('a task that runs when the portal ends is told so, and has not failed', async () => {
  const database = await createDatabase()
  const portal = await startPortal({ pluginFolder, database })
  const wander = (what: string) =>
    withClient(database, async (client) => (await client.query(`${what} portal.tasks where name = 'wander'`)).rows)
  await withClient(database, (client) =>
    client.query(`update portal.tasks set next_run_at = now() where name = 'wander'`),
  )
  await expect.poll(() => wander('select started_at is not null as started from')).toEqual([{ started: true }])
  await portal.close()
  expect(await wander('select finished_at, error from')).toEqual([{ finished_at: null, error: null }])
})

test('a task that fails says so in its row and does not stop the others', async () => {
  const portal = await startPortal({ pluginFolder })
  await withClient(portal.database, async (client) => {
    await client.query(`update portal.tasks set next_run_at = now()`)
    const failure = () => client.query(`select error from portal.tasks where name = 'stumble'`)
    await expect.poll(async () => (await failure()).rows).toEqual([{ error: 'a stone' }])
  })
  await expect.poll(() => portal.call(greeter.routes.heard, {})).toContain('the clock')
})

test('that tasks cannot be claimed is said once, and again after they could be', async () => {
  const db = await connect(await createDatabase())
  onTestFinished(() => db.destroy())
  const error = vi.fn()
  const log = { error, warn: vi.fn(), info: vi.fn(), debug: vi.fn() }
  const asked = vi.spyOn(db, 'raw')
  const task = { plugin: 'any', name: 'blink', every: '1s', run: async () => {} } as const
  const tasks = await startTasks(db, [task], { log, signal: new AbortController().signal })
  onTestFinished(() => tasks.stop())
  const looks = (count: number) => {
    const before = asked.mock.calls.length
    return eventually(() => expect(asked.mock.calls.length).toBeGreaterThanOrEqual(before + count))
  }
  const told = () => error.mock.calls.filter(([line]) => line.startsWith('Tasks cannot be claimed: '))
  await db.schema.raw('alter table portal.tasks rename to gone')
  await looks(4)
  expect(told()).toEqual([[expect.stringContaining('"portal.tasks" does not exist')]])
  await db.schema.raw('alter table portal.gone rename to tasks')
  await looks(4)
  await db.schema.raw('alter table portal.tasks rename to gone')
  await eventually(() => expect(told()).toHaveLength(2))
})

test('of many replicas that look at once, one gets the task', async () => {
  const db = await connect(await createDatabase())
  const task = { plugin: 'any', name: 'sweep', every: 60_000 }
  await db.raw(`insert into portal.tasks (plugin, name, next_run_at) values ('any', 'sweep', now())`)
  const claims = await Promise.all(Array.from({ length: 8 }, () => claimDueTask(db, [task])))
  expect(claims.filter(Boolean)).toEqual([{ plugin: 'any', name: 'sweep' }])
  await db.destroy()
})
