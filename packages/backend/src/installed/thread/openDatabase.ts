import type { Knex } from 'knex'
import { openPool } from '../../database/connect'
import { noteHeld } from '../../database/scopedTo'
import type { Held, ThreadData } from '../ThreadData'

/** Few: the database's connections are shared by all plugins, and the role has no more. */
const mostConnections = 3

/** The plugin's own way to the database. Its role says which schema it looks into, and how long a statement may take. */
export function openDatabase({ database }: ThreadData): { database: Knex; held: Held } {
  const held: Held = { count: 0, seconds: 0 }
  const pool = noteHeld(openPool(database, { max: mostConnections }), (milliseconds) => {
    held.count += 1
    held.seconds += milliseconds / 1000
  })
  return { database: pool, held }
}
