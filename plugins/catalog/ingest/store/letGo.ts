import type { Db } from '@callboard/plugin-api/backend'
import type { AliasClaim } from '../../aliases/claimsOf'
import { findOrphansAmong } from '../../orphans/findOrphansAmong'
import { keepOrphans } from '../../orphans/keepOrphans'
import type { Removed, Saved } from '../Saved'
import type { Gone } from './findGone'
import { removeEntities } from './removeEntities'

interface Circumstances {
  keepsOrphans: boolean
  /** Former names: whatever still has one has been renamed. */
  claims: AliasClaim[]
}

/** Removes what a location no longer says; where orphans are kept, those stay and are marked. */
export async function letGo(
  db: Db,
  gone: Gone[],
  { keepsOrphans, claims }: Circumstances,
): Promise<Pick<Saved, 'removed' | 'kept'>> {
  const formerNames = claims.map(({ alias }) => alias)
  const renamed = new Set(formerNames)
  const isRenamed = (ref: string) => renamed.has(ref)
  const orphans = new Set(gone.filter(({ ref, isOrphan }) => isOrphan && !isRenamed(ref)).map(({ ref }) => ref))
  const kept = keepsOrphans ? [...orphans] : []
  const refs = gone.map(({ ref }) => ref).filter((ref) => !keepsOrphans || !orphans.has(ref))
  const removed = await removeEntities(db, [...refs, ...(await findOrphansAmong(db, formerNames))])
  await keepOrphans(db, kept)
  const causeOf = (ref: string): Pick<Removed, 'cause'> =>
    isRenamed(ref) ? { cause: 'rename' } : orphans.has(ref) ? { cause: 'orphan' } : {}
  return { removed: removed.map((each) => ({ ...each, ...causeOf(each.ref) })), kept }
}
