import type { Db } from '@callboard/plugin-api/backend'
import type { Occasion, Saved } from '../Saved'
import { recordVersions } from './recordVersions'

/** Adds what a save did to the history. What lost its file or its name says so, whatever the occasion was. */
export async function recordSaved(
  db: Db,
  { created, updated, removed, kept }: Pick<Saved, 'created' | 'updated' | 'removed' | 'kept'>,
  occasion: Occasion & { location: string },
): Promise<void> {
  const removedBy = (wanted: 'orphan' | 'rename' | undefined) => removed.filter(({ cause }) => cause === wanted)
  const nothing = { created: [], updated: [], removed: [] }
  for (const change of [
    { ...nothing, cause: 'orphan' as const, updated: kept, removed: removedBy('orphan') },
    { ...nothing, cause: 'rename' as const, removed: removedBy('rename') },
    { created, updated, removed: removedBy(undefined) },
  ]) {
    await recordVersions(db, { ...occasion, ...change })
  }
}
