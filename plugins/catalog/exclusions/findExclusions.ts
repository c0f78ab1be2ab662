import type { Db } from '@callboard/plugin-api/backend'
import type { Exclusion } from './Exclusion'

/** Everything that was taken out of the catalog, the latest first. */
export async function findExclusions(db: Db): Promise<Exclusion[]> {
  const { rows } = await db.raw(
    'select ref, excluded_by as "excludedBy", excluded_at as "excludedAt" from exclusions order by excluded_at desc, ref',
  )
  return rows
}
