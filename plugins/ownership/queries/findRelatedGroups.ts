import type { Db } from '@callboard/plugin-api/backend'
import { reachedFrom } from './steps'

/** Refs that are reached from one along relations of these types, in any number of steps; not that itself. */
async function reach(db: Db, ref: string, types: string[]): Promise<string[]> {
  const { rows } = await db.raw(
    `with recursive ${reachedFrom(':ref::text', ':types::text[]')} select ref from reached where ref <> :ref`,
    { ref, types },
  )
  return rows.map(({ ref }: { ref: string }) => ref)
}

/** Refs of every group above one. */
export const groupsAbove = (db: Db, ref: string) => reach(db, ref, ['childOf'])

/** Refs of every group below one. */
export const groupsBelow = (db: Db, ref: string) => reach(db, ref, ['parentOf'])

/** Refs of every group that a person is in, directly or through a group below it. */
export const groupsOfPerson = (db: Db, ref: string) => reach(db, ref, ['memberOf', 'childOf'])

/** Refs of the groups that a person is in directly. */
export async function directGroupsOf(db: Db, ref: string): Promise<string[]> {
  const { rows } = await db.raw(
    `select distinct target_ref as ref from catalog.relations where source_ref = :ref and type = 'memberOf' order by target_ref`,
    { ref },
  )
  return rows.map(({ ref }: { ref: string }) => ref)
}
