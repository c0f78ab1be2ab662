import { inTransaction } from '@callboard/plugin-api/backend'
import { createDatabase } from '@callboard/testing'
import knex, { type Knex } from 'knex'
import { afterAll, beforeAll, expect, test } from 'vitest'

let db: Knex
beforeAll(async () => {
  db = knex({ client: 'pg', connection: await createDatabase() })
  await db.raw('create table turns (number int)')
})
afterAll(() => db.destroy())

/** Work that Postgres ends with a code in its first turns, and how often it was begun. */
function endedIn(turns: number, code: string) {
  const work = {
    begun: 0,
    async run(db: Knex) {
      work.begun++
      await db.raw('insert into turns values (?)', [work.begun])
      if (work.begun <= turns) await db.raw(`do $$ begin raise sqlstate '${code}'; end $$`)
      return work.begun
    },
  }
  return work
}

test.each(['40P01', '40001'])(
  'what Postgres ends with %s for the sake of another is done again, once',
  async (code) => {
    await db.raw('truncate turns')
    expect(await inTransaction(db, endedIn(2, code).run)).toBe(3)
    expect(await db('turns')).toEqual([{ number: 3 }])
  },
)

test.each([
  ['what is ended again and again fails after the fifth time', '40P01', 5],
  ['what is wrong with it fails at once', '23505', 1],
])('%s', async (_what, code, begun) => {
  const work = endedIn(100, code)
  await expect(inTransaction(db, work.run)).rejects.toMatchObject({ code })
  expect(work.begun).toBe(begun)
})

test('within another transaction all of that begins again', async () => {
  await db.raw('truncate turns')
  const inner = endedIn(1, '40P01')
  const outer = () => inTransaction(db, async (db) => [await inTransaction(db, inner.run)])
  expect(await outer()).toEqual([2])
  expect(await db('turns')).toEqual([{ number: 2 }])
})
