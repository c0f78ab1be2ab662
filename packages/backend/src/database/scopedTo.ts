import knex, { type Knex } from 'knex'
import { schemaOf } from './schemaOf'

/** Milliseconds: what is composed by whoever asks could take every connection of the portal, and never end. */
export const longestQuery = 15_000

/** What each pooled connection is set to, so that a connection that stays with a plugin is not set again. */
const current = new WeakMap<object, string>()

interface Connection {
  query(sql: string): Promise<unknown>
}

/**
 * A handle whose unqualified names are a plugin's own tables, on the connections of the one shared pool.
 * A pool for each plugin would take a database's connections away for nothing.
 *
 * @param longest how many milliseconds a statement may take; 0 for any.
 */
export function scopedTo(db: Knex, pluginId: string, longest = 0): Knex {
  const settings = `set search_path to "${schemaOf(pluginId)}", public; set statement_timeout to ${longest}`
  const scoped = knex({ client: 'pg' })
  Object.assign(scoped.client, {
    async acquireConnection() {
      const connection: Connection = await db.client.acquireConnection()
      try {
        await use(connection, settings)
        return connection
      } catch (error) {
        await db.client.releaseConnection(connection)
        throw error
      }
    },
    releaseConnection: (connection: Connection) => db.client.releaseConnection(connection),
  })
  return scoped
}

/** Tells how long, in milliseconds, each connection was held: the time for which nobody else has it. */
export function noteHeld(db: Knex, onHeld: (milliseconds: number) => void): Knex {
  const { client } = db
  const since = new WeakMap<object, number>()
  const [acquire, release] = [client.acquireConnection.bind(client), client.releaseConnection.bind(client)]
  Object.assign(client, {
    async acquireConnection() {
      const connection: Connection = await acquire()
      since.set(connection, performance.now())
      return connection
    },
    releaseConnection(connection: Connection) {
      onHeld(performance.now() - (since.get(connection) ?? performance.now()))
      return release(connection)
    },
  })
  return db
}

async function use(connection: Connection, settings: string) {
  if (current.get(connection) === settings) return
  // Forget first: a failed statement leaves the connection in a state nobody knows.
  current.delete(connection)
  await connection.query(settings)
  current.set(connection, settings)
}
