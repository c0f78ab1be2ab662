import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { inTransaction } from '@callboard/plugin-api/backend'
import type { Knex } from 'knex'
import { StartError } from '../StartError'
import { schemaOf } from './schemaOf'

interface Migration {
  name: string
  sql: string
  hash: string
}

/** Any number, as long as every replica takes the same: it makes them migrate one after the other. */
const migrationLock = 7007_2026

/**
 * Runs the migrations of a plugin that have not run yet, in order, in its schema; gives their names.
 * All or none: a failing file leaves the schema as it was.
 * @throws StartError that names the file, when one fails, was changed after it ran, or is a newer version's.
 */
export async function migrate(db: Knex, pluginId: string, folder: URL | undefined): Promise<string[]> {
  const migrations = folder ? await readMigrations(folder) : []
  return inTransaction(db, async (db) => {
    // A connection may have been a plugin's, for queries that have a limit.
    await db.raw('set local statement_timeout to 0')
    await db.raw('select pg_advisory_xact_lock(?)', [migrationLock])
    await db.raw('create schema if not exists ??', [schemaOf(pluginId)])
    const pending = pendingOf(pluginId, migrations, await appliedOf(db, pluginId))
    if (pending.length > 0) await lockTables(db, pluginId)
    await db.raw('set local search_path to ??, public', [schemaOf(pluginId)])
    const note = `insert into portal.migrations (plugin, name, hash) values ('${pluginId}', ?, ?)`
    for (const migration of pending) await apply(db, pluginId, migration, note)
    return pending.map(({ name }) => name)
  })
}

/**
 * The same for an installed plugin: its files run as its own role, so that whatever is in them reaches its own schema only.
 *
 * @param role the plugin's own way to the database
 */
export async function migrateAs(role: Knex, db: Knex, pluginId: string, folder: URL | undefined): Promise<string[]> {
  const migrations = folder ? await readMigrations(folder) : []
  return inTransaction(db, async (db) => {
    await db.raw('select pg_advisory_xact_lock(?)', [migrationLock])
    const pending = pendingOf(pluginId, migrations, await appliedOf(db, pluginId))
    await inTransaction(role, async (role) => {
      await role.raw('set local statement_timeout to 0')
      for (const migration of pending) await apply(role, pluginId, migration, 'select portal.note_migration(?, ?)')
    })
    return pending.map(({ name }) => name)
  })
}

/** The last migration of a plugin that this version knows; '' where it has none. */
export const lastMigration = async (folder: URL | undefined): Promise<string> =>
  (folder && (await namesIn(folder)).at(-1)) ?? ''

const namesIn = async (folder: URL) => (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()

async function readMigrations(folder: URL): Promise<Migration[]> {
  return Promise.all(
    (await namesIn(folder)).map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function appliedOf(db: Knex, pluginId: string): Promise<Map<string, string>> {
  await db.raw(`
    create schema if not exists portal;
    create table if not exists portal.migrations (
      plugin     text not null,
      name       text not null,
      hash       text not null,
      applied_at timestamptz not null default now(),
      primary key (plugin, name)
    )`)
  const { rows } = await db.raw('select name, hash from portal.migrations where plugin = ?', [pluginId])
  return new Map(rows.map((row: { name: string; hash: string }) => [row.name, row.hash]))
}

function pendingOf(pluginId: string, migrations: Migration[], applied: Map<string, string>): Migration[] {
  const changed = migrations.find(({ name, hash }) => applied.has(name) && applied.get(name) !== hash)
  if (changed) {
    throw new StartError(
      `Migration ${changed.name} of plugin '${pluginId}' was changed after it ran. Put it back as it was, and write the change as a new file.`,
    )
  }
  const last = migrations.at(-1)?.name ?? ''
  const newer = [...applied.keys()].sort().find((name) => name > last)
  if (newer) throw new StartError(migratedByNewer(pluginId, newer))
  return migrations.filter(({ name }) => !applied.has(name))
}

export const migratedByNewer = (pluginId: string, name: string) =>
  `A newer version of Callboard has migrated plugin '${pluginId}': this one does not know ${name}. Start that version, or restore a backup from before.`

/** Before anything is changed: whoever still writes, an older version for one, is waited for here, and not in the middle. */
async function lockTables(db: Knex, pluginId: string): Promise<void> {
  const { rows } = await db.raw(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = ? order by 1`,
    [schemaOf(pluginId)],
  )
  const names = rows.map(({ name }: { name: string }) => name).join(', ')
  if (names) await db.raw(`lock table ${names} in access exclusive mode`)
}

async function apply(db: Knex, pluginId: string, { name, sql, hash }: Migration, note: string): Promise<void> {
  try {
    // Escaped, or knex would take the `?` of an operator in the file for a placeholder.
    await db.raw(sql.replaceAll('?', '\\?'))
  } catch (cause) {
    // Without the statement, which knex puts before what the database says: here it is the whole file.
    const reason = (cause as Error).message.replace(`${sql} - `, '')
    throw new StartError(`Migration ${name} of plugin '${pluginId}' failed: ${reason}`, { cause })
  }
  await db.raw(note, [name, hash])
}
