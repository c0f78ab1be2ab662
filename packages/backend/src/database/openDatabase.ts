import type { Log } from '@callboard/plugin-api/backend'
import type { Knex } from 'knex'
import type { DatabaseConnection, HostConfig } from '../config'
import type { Stops } from '../stopInOrder'
import { connect } from './connect'

/** The database that this portal uses: the configured one, or the embedded server's. */
export interface Database {
  db: Knex
  connection: DatabaseConnection
  /** For the start log: what it is. */
  title: string
}

type Where = Pick<HostConfig, 'databaseConnection' | 'dataDir'> & { url: string; log: Log }

/** Opens the configured database; without one, starts the embedded PostgreSQL in the data folder. */
export async function openDatabase({ databaseConnection, dataDir, url, log }: Where, stops: Stops): Promise<Database> {
  if (databaseConnection) return open(databaseConnection, 'Connected to PostgreSQL', stops)
  // Loaded only here: with a database of its own, an installation needs none of the embedded server's parts.
  const { claimDataDir, startEmbeddedPostgres } = await import('./embedded')
  stops.add(claimDataDir(dataDir, url))
  const postgres = await startEmbeddedPostgres({ dataDir, onEnd: logTo(log) })
  stops.add(() => postgres.stop())
  return open(
    postgres.url,
    postgres.adopted ? 'Found embedded PostgreSQL running' : 'Started embedded PostgreSQL',
    stops,
  )
}

const logTo = (log: Log) => (failure?: Error) =>
  failure
    ? log.error(`The embedded PostgreSQL has ended and does not start: ${failure.message}`)
    : log.error('The embedded PostgreSQL had ended, and was started again.')

async function open(connection: DatabaseConnection, title: string, stops: Stops): Promise<Database> {
  const db = await connect(connection)
  stops.add(() => db.destroy())
  return { db, connection, title }
}
