import { randomBytes } from 'node:crypto'
import type { Knex } from 'knex'

/** The key that signs session cookies: made once, kept in the database, so that every replica and restart has the same. */
export async function sessionSecret(db: Knex): Promise<string> {
  await db.raw('insert into portal.settings (name, value) values (?, ?) on conflict do nothing', [
    'session-secret',
    randomBytes(32).toString('base64'),
  ])
  const { rows } = await db.raw('select value from portal.settings where name = ?', ['session-secret'])
  return rows[0].value
}
