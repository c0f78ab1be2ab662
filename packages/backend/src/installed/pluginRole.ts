import { createHmac } from 'node:crypto'
import { inTransaction } from '@callboard/plugin-api/backend'
import type { Knex } from 'knex'
import type { DatabaseConnection } from '../config'
import { driverSettings } from '../database/connect'
import { schemaOf } from '../database/schemaOf'
import { StartError } from '../StartError'

/** How many connections the role may have, in all replicas together. */
const mostConnections = 12

/**
 * Makes the role by which an installed plugin signs in to the database, and its schema: it sees that schema, and no other. Whatever a
 * plugin sends there, it cannot read or change what belongs to others.
 *
 * @param secret the same in every replica, so that all of them give the role the same password
 * @throws StartError that says what to do, where the portal itself may not make roles
 */
export async function pluginRole(
  db: Knex,
  id: string,
  { connection, secret }: { connection: DatabaseConnection; secret: string },
): Promise<DatabaseConnection> {
  const schema = schemaOf(id)
  const { rows } = await db.raw(
    'select current_database() as database, oid from pg_database where datname = current_database()',
  )
  const [{ database, oid }] = rows
  // Roles belong to the whole server, which may have the databases of several portals.
  const role = `callboard_${oid}_${id}`
  const password = createHmac('sha256', secret).update(role).digest('hex')
  await inTransaction(db, async (db) => {
    // One after the other, also of other replicas: Postgres refuses two that grant something of the same schema at once.
    await db.raw('select pg_advisory_xact_lock(?)', [roleLock])
    await refuseOthersSchema(db, { role, schema, id })
    await makeRole(db, { role, password, schema, database, id })
  })
  return signedInAs(connection, role, password)
}

/** Any number, as long as every replica takes the same. */
const roleLock = 7007_2027

interface Role {
  role: string
  password: string
  schema: string
  database: string
  id: string
}

/** A package that called itself `portal` or `pg-catalog` would otherwise be given what is in there. */
async function refuseOthersSchema(db: Knex, { role, schema, id }: Pick<Role, 'role' | 'schema' | 'id'>) {
  const { rows } = await db.raw(
    'select pg_get_userbyid(nspowner) as owner from pg_namespace where nspname = ? and pg_get_userbyid(nspowner) <> ?',
    [schema, role],
  )
  if (rows.length === 0) return
  throw new StartError(
    `The schema ${schema} of the database is there already, and not of this package. Give the plugin another id than ${id}. If its tables are in there from when it was a folder in plugins/, make the role "${role}" the owner of the schema and of each table.`,
  )
}

async function makeRole(db: Knex, { role, password, schema, database, id }: Role) {
  try {
    const { rows } = await db.raw('select 1 from pg_roles where rolname = ?', [role])
    await db.raw(
      `
      ${rows.length === 0 ? 'create role :role: nologin;' : ''}
      alter role :role: with login password '${password}' connection limit ${mostConnections};
      grant :role: to current_user;
      grant connect, temporary on database :database: to :role:;
      grant usage on schema portal to :role:;
      grant execute on function portal.note_migration to :role:;
      create schema if not exists :schema: authorization :role:;
      alter role :role: in database :database: set search_path to :schema:, public;
      alter role :role: in database :database: set statement_timeout to '30s';
      alter role :role: in database :database: set idle_in_transaction_session_timeout to '30s';
      alter role :role: in database :database: set client_connection_check_interval to '5s';
      `,
      { role, schema, database },
    )
  } catch (cause) {
    if ((cause as { code?: string }).code !== '42501') throw cause
    throw new StartError(
      `The portal's database user may not make the role that keeps the plugin ${id} to its own tables. Let it: alter role <that user> createrole`,
      { cause },
    )
  }
}

function signedInAs(connection: DatabaseConnection, user: string, password: string): DatabaseConnection {
  const { connectionString, ...parts } = driverSettings(connection)
  if (connectionString === undefined) return { ...parts, user, password } as DatabaseConnection
  const url = new URL(connectionString)
  url.username = user
  url.password = password
  return url.href
}
