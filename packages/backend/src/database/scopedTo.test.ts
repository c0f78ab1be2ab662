import { prepared, preparedTexts } from '@callboard/plugin-api/backend'
import { createDatabase, withClient } from '@callboard/testing'
import knex, { type Knex } from 'knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scopedTo } from './scopedTo'

let database: string
let db: Knex
beforeAll(async () => {
  database = await createDatabase()
  // One connection, so that what one handle does to it is what the next one gets.
  db = knex({ client: 'pg', connection: database, pool: { min: 1, max: 1 } })
})
afterAll(() => db.destroy())

test('a query that takes too long is ended, and the next one runs', async () => {
  const limited = scopedTo(db, 'catalog', 100)
  await withClient(database, async (other) => {
    await other.query('select pg_advisory_lock(1)')
    await expect(limited.raw('select pg_advisory_lock(1)')).rejects.toMatchObject({ code: '57014' })
  })
  expect(await prepared(limited, 'select 1 as awake')).toEqual([{ awake: 1 }])
})

test('a handle without a limit has none, whoever had the connection before', async () => {
  const limitOf = (handle: Knex) => prepared(handle, `select current_setting('statement_timeout') as longest`)
  expect(await limitOf(scopedTo(db, 'catalog', 100))).toEqual([{ longest: '100ms' }])
  expect(await limitOf(scopedTo(db, 'catalog'))).toEqual([{ longest: '0' }])
})

test('a prepared statement means the tables of the plugin that asks, on whichever connection', async () => {
  const tableOf = async (plugin: string) => {
    const [row] = await prepared<{ name: string }>(
      scopedTo(db, plugin),
      `select 'documents'::regclass::oid::int as name`,
    )
    return row?.name
  }
  await expect(tableOf('catalog')).rejects.toThrow('does not exist')
  expect(await tableOf('search')).toBeGreaterThan(0)
  await expect(tableOf('catalog')).rejects.toThrow('does not exist')
})

test('values of a prepared statement are not text of it', async () => {
  const sql = 'select :said::text as said, :said::text || :more::text as both'
  expect(await prepared(db, sql, { said: `'; drop`, more: '$1' })).toEqual([{ said: `'; drop`, both: `'; drop$1` }])
})

test('a prepared statement is part of the transaction that it is asked in', async () => {
  await db.transaction(async (inner) => {
    await inner.raw('create temporary table passing (name text) on commit drop')
    expect(await prepared(inner, 'select count(*)::int as count from passing')).toEqual([{ count: 0 }])
  })
})

test('of each row as text something is made, and what cannot be made is told', async () => {
  const sql = 'select number, json_build_object() as json from generate_series(1, :last::int) as number'
  const read = (make: (row: { number: string; json: string }) => string) => preparedTexts(db, sql, { last: 3 }, make)
  expect(await read(({ number, json }) => number + json)).toEqual(['1{}', '2{}', '3{}'])
  const failing = read(() => {
    throw new Error('unreadable')
  })
  await expect(failing).rejects.toThrow('unreadable')
  await expect(preparedTexts(db, 'select 1 / :by::int', { by: 0 }, String)).rejects.toThrow('division by zero')
  expect(await read(({ number }) => number)).toHaveLength(3)
})
