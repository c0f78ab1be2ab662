import knex, { type Knex } from 'knex'
import { schemaOf } from './schemaOf'

/** The schema that each pooled connection is set to, so that a connection that stays with a plugin is not set again. */
const current = new WeakMap<object, string>()

interface Connection {
  query(sql: string): Promise<unknown>
}

/**
 * A handle whose unqualified names are a plugin's own tables, on the connections of the one shared pool.
 * A pool for each plugin would take a database's connections away for nothing.
 */
export function scopedTo(db: Knex, pluginId: string): Knex {
  const schema = schemaOf(pluginId)
  const scoped = knex({ client: 'pg' })
  Object.assign(scoped.client, {
    async acquireConnection() {
      const connection: Connection = await db.client.acquireConnection()
      try {
        await useSchema(connection, schema)
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

async function useSchema(connection: Connection, schema: string) {
  if (current.get(connection) === schema) return
  // Forget first: a failed statement leaves the connection in a state nobody knows.
  current.delete(connection)
  await connection.query(`set search_path to "${schema}", public`)
  current.set(connection, schema)
}
