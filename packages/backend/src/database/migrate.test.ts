import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createDatabase, eventually, temporaryFolder, withClient } from '@callboard/testing'
import knex, { type Knex } from 'knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from './migrate'

let database: string
let db: Knex
beforeAll(async () => {
  database = await createDatabase()
  db = knex({ client: 'pg', connection: database })
})
afterAll(() => db.destroy())

async function folderOf(files: Record<string, string>): Promise<URL> {
  const folder = await temporaryFolder('migrations')
  for (const [name, sql] of Object.entries(files)) await writeFile(join(folder, name), sql)
  return pathToFileURL(`${folder}/`)
}

const first = { '0001-seats.sql': 'create table seats (number int); create sequence begun;' }

test('a migration that Postgres ends for the sake of another is done again', async () => {
  await migrate(db, 'stalls', await folderOf(first))
  // A sequence goes on from where it was, whatever becomes of the transaction.
  const sql = `do $$ begin if nextval('begun') = 1 then raise sqlstate '40P01'; end if; end $$; alter table seats add row int`
  expect(await migrate(db, 'stalls', await folderOf({ ...first, '0002-rows.sql': sql }))).toEqual(['0002-rows.sql'])
  expect(await db('stalls.seats').select('row')).toEqual([])
})

test('who still writes when a newer version starts is waited for before anything is changed', async () => {
  await migrate(db, 'boxes', await folderOf(first))
  const folder = await folderOf({ ...first, '0002-rows.sql': `select nextval('begun'); alter table seats add row int` })
  await withClient(database, async (older) => {
    await older.query('begin; insert into boxes.seats values (7)')
    const migrating = migrate(db, 'boxes', folder)
    await eventually(async () => {
      const { rows } = await db.raw(`select from pg_locks where relation = 'boxes.seats'::regclass and not granted`)
      expect(rows).toHaveLength(1)
    })
    expect(await db('boxes.begun').select('is_called')).toEqual([{ is_called: false }])
    await older.query('commit')
    await migrating
  })
  expect(await db('boxes.seats')).toEqual([{ number: 7, row: null }])
})

test('what a newer version has migrated is left alone, and the newer version is asked for', async () => {
  await migrate(db, 'circle', await folderOf({ ...first, '0002-rows.sql': 'alter table seats add row int' }))
  await expect(migrate(db, 'circle', await folderOf(first))).rejects.toThrow(
    `A newer version of Callboard has migrated plugin 'circle': this one does not know 0002-rows.sql. Start that version`,
  )
})

test('a migration that fails says why, and not all that it would have done', async () => {
  const failing = migrate(db, 'gallery', await folderOf({ '0001-seats.sql': `select '{}'::jsonb ? 'a', 1 / 0` }))
  await expect(failing).rejects.toThrow(/^Migration 0001-seats\.sql of plugin 'gallery' failed: division by zero$/)
})
