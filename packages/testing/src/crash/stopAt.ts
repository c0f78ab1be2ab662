import pg from 'pg'
import { eventually } from '../eventually'

/**
 * Lets work begin and runs `strike` at the moment when it is about to write to a table, which it cannot until then: the same moment
 * on every machine.
 */
export async function stopAt(database: string, table: string, work: () => void, strike: () => Promise<unknown>) {
  const client = new pg.Client({ connectionString: database })
  // What is struck may be the database itself.
  client.on('error', () => {})
  await client.connect()
  await client.query('begin')
  await client.query(`lock table ${table} in share mode`)
  work()
  await eventually(async () => {
    const { rows } = await client.query('select from pg_locks where not granted and relation = $1::regclass', [table])
    if (rows.length === 0) throw new Error(`Nobody has come to write to ${table}.`)
  })
  await strike()
  await client.end().catch(() => {})
}

/** Ends every other connection to a database, as a crash of PostgreSQL does: what was not committed is undone. */
export async function endConnections(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'callboard'`,
  )
  await client.end()
}
