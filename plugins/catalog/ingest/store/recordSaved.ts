import type { Db } from '@callboard/plugin-api/backend'
import type { Occasion, Saved } from '../Saved'
import { recordVersions } from './recordVersions'

/** Adds what a save did to the history. What lost its file says so, whatever the occasion was. */
export async function recordSaved(db: Db, saved: Saved, occasion: Occasion & { location: string }): Promise<void> {
  const { created, updated, removed, orphaned, kept } = saved
  const isOrphaned = new Set(orphaned)
  await recordVersions(db, {
    ...occasion,
    created,
    updated,
    removed: removed.filter(({ ref }) => !isOrphaned.has(ref)),
  })
  if (orphaned.length + kept.length === 0) return
  const lost = removed.filter(({ ref }) => isOrphaned.has(ref))
  await recordVersions(db, { ...occasion, cause: 'orphan', created: [], updated: kept, removed: lost })
}
