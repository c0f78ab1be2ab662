import type { Db } from '@callboard/plugin-api/backend'
import { keepOrphans } from '../../orphans/keepOrphans'
import type { Saved } from '../Saved'
import type { Gone } from './findGone'
import { removeEntities } from './removeEntities'

/** Removes what a location no longer says; where orphans are kept, those stay and are marked. */
export async function letGo(
  db: Db,
  gone: Gone[],
  keepsOrphans: boolean,
): Promise<Pick<Saved, 'removed' | 'orphaned' | 'kept'>> {
  const orphans = gone.filter(({ isOrphan }) => isOrphan).map(({ ref }) => ref)
  const kept = keepsOrphans ? orphans : []
  const removed = await removeEntities(
    db,
    gone.map(({ ref }) => ref).filter((ref) => !kept.includes(ref)),
  )
  await keepOrphans(db, kept)
  return { removed, orphaned: keepsOrphans ? [] : orphans, kept }
}
