import { createDatabase } from '@callboard/testing'
import knex, { type Knex } from 'knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bindings } from './bindings'
import { selectWithinTime } from './selectWithinTime'

let db: Knex
beforeAll(async () => {
  db = knex({ client: 'pg', connection: await createDatabase() })
})
afterAll(() => db.destroy())

test('a query that takes too long is ended, with a word on what to do, and the next one runs', async () => {
  await expect(selectWithinTime(db, 'select pg_sleep(60)', bindings(), 100)).rejects.toMatchObject({
    statusCode: 503,
    message: expect.stringContaining('Narrow it'),
  })
  expect(await selectWithinTime(db, 'select 1 as one', bindings(), 5000)).toEqual([{ one: 1 }])
})
