import type { Db } from '@callboard/plugin-api/backend'
import type { Saved } from '../Saved'

/** As many new entities change what Postgres should plan for. */
const many = 1000

/**
 * Tells Postgres after a large save how many rows there are of what. It finds out by itself, but up to a minute later, and until
 * then it takes the tables for empty: the tree of 500 groups was planned so that it took six seconds instead of a third of one.
 *
 * Not within the transaction of the save: two that analyse and then wait for each other's rows would never end.
 */
export async function refreshStatistics(db: Db, { created }: Saved): Promise<void> {
  if (created.length >= many) await db.raw('analyze entities, edges')
}
