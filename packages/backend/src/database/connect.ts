import knex, { type Knex } from 'knex'
import { type Client, type ClientConfig, types } from 'pg'
import type { DatabaseConnection } from '../config'
import { StartError } from '../StartError'
import { explainConnectionError } from './explainConnectionError'
import { waitForOwn } from './waitForOwn'

/** As on the wire: times are ISO strings, counts are numbers. The driver's own Date and string would need mapping in every query. */
function useWireTypes(connection: { setTypeParser(oid: number, parse: (text: string) => unknown): void }) {
  connection.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString())
  connection.setTypeParser(types.builtins.INT8, Number)
}

/** knex prints to the console what it also throws; whoever catches it decides. */
const silent = { warn() {}, error() {}, deprecate() {}, debug() {} }

/** A database whose machine went away without a word is asked after 10 seconds of silence whether it is still there. */
const noticesDeath: ClientConfig = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 }

/** Settings for the driver, from either way of writing them. */
export const driverSettings = (connection: DatabaseConnection): ClientConfig =>
  typeof connection === 'string' ? { connectionString: connection } : (connection as ClientConfig)

/**
 * Opens the one pool of connections that the whole portal shares.
 * @throws StartError that says what to do when the database does not answer, refuses, or is too old.
 */
export async function connect(connection: DatabaseConnection, options: { max?: number } = {}): Promise<Knex> {
  const db = openPool(connection, options)
  try {
    await checkVersion(db)
    return db
  } catch (error) {
    await db.destroy()
    throw error instanceof StartError ? error : explainConnectionError(driverSettings(connection), error)
  }
}

/** The pool, which connects when it is asked for something. */
export function openPool(connection: DatabaseConnection, { max = 20 }: { max?: number } = {}): Knex {
  const db = knex({
    client: 'pg',
    connection: {
      ...noticesDeath,
      ...driverSettings(connection),
      application_name: 'callboard',
    } as Knex.PgConnectionConfig,
    pool: {
      min: 0,
      max,
      afterCreate(connection: Client, done: (error: Error | null, connection: Client) => void) {
        useWireTypes(connection)
        // Where many ask at once, one statement on all processors costs the others more than it gains.
        connection.query('set max_parallel_workers_per_gather to 0', (error) => done(error, connection))
      },
    },
    acquireConnectionTimeout: 15_000,
    log: silent,
  })
  waitForOwn(db.client)
  return db
}

async function checkVersion(db: Knex): Promise<void> {
  const { rows } = await db.raw(`select current_setting('server_version_num')::int as number, version() as text`)
  if (rows[0].number < 150000) {
    throw new StartError(`The database is ${rows[0].text.split(' on ')[0]}; Callboard needs PostgreSQL 15 or newer.`)
  }
}
