import type { Knex } from 'knex'

/**
 * A handle on Postgres whose search path is the plugin's own schema: `db('todos')` is `todos.todos` for the plugin `todos`.
 * Inside `db.transaction(async (db) => …)` the inner handle shadows the outer one, so that nothing escapes the transaction.
 */
export type Db = Knex
