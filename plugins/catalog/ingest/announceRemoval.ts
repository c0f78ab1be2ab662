import type { Db, Services } from '@callboard/plugin-api/backend'
import { saveNames } from '../aliases/saveNames'
import { documentsOf } from './documentsOf'
import { publishChanges } from './publishChanges'
import type { Occasion, Saved } from './Saved'
import { recordVersions } from './store/recordVersions'
import { wakeClaimants } from './store/wakeClaimants'

interface Removal extends Occasion, Pick<Saved, 'removed' | 'kept'> {
  /** Target of the location that had them. */
  location: string
}

/** Tells the history, the search, the other plugins and whoever was refused them that entities went, or are orphans now. */
export async function announceRemoval(
  db: Db,
  { removed, kept, location, ...occasion }: Removal,
  { search, events }: Pick<Services, 'search' | 'events'>,
): Promise<void> {
  const gone = removed.map(({ ref }) => ref)
  await recordVersions(db, { ...occasion, created: [], updated: kept, removed, location })
  const renamed = await saveNames(db, { claims: [], written: [], removed }, events)
  await search.remove(db, 'catalog.entity', gone)
  await search.save(db, 'catalog.entity', await documentsOf(db, renamed))
  await publishChanges(db, events, [...gone, ...kept, ...renamed])
  await wakeClaimants(db, [...gone, ...kept], events)
}
