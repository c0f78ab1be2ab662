import type { Db } from '@callboard/plugin-api/backend'
import type { Saved } from '../Saved'

/**
 * Tells Postgres how many rows there are of what, when there are several times as many as it knows of. It finds out by itself, but up
 * to a minute later, and until then it takes the tables for small: the tree of 500 groups was planned so that it took six seconds
 * instead of a third of one, and a page of a new catalog sorted all of its kind.
 *
 * Not within the transaction of the save: two that analyse and then wait for each other's rows would never end.
 */
export async function refreshStatistics(db: Db, { created }: Saved): Promise<void> {
  if (created.length > 0 && (await hasGrown(db))) await db.raw('analyze (skip_locked) entities, edges')
}

/** By pages of the file, which are there at once. 60 of them have about 400 entities. */
async function hasGrown(db: Db): Promise<boolean> {
  const { rows } = await db.raw(
    `select pg_relation_size(oid) / current_setting('block_size')::int > greatest(60, 4 * relpages) as "hasGrown"
     from pg_class where oid = 'entities'::regclass`,
  )
  return rows[0].hasGrown
}
