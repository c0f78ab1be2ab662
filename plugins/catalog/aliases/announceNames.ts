import type { Db, Services } from '@callboard/plugin-api/backend'
import { documentsOf } from '../ingest/documentsOf'
import { publishChanges } from '../ingest/publishChanges'
import { moveStars } from '../stars/moveStars'
import type { AliasClaim } from './claimsOf'
import { settleOwners } from './settleOwners'
import { shortenChains } from './shortenChains'
import { wakeRefused } from './wakeRefused'

/** Has lists, search, the other plugins, and whoever was refused it, know that a former name came or went. */
export async function announceNames(
  db: Db,
  { alias, ref }: AliasClaim,
  { search, events }: Pick<Services, 'search' | 'events'>,
): Promise<void> {
  await shortenChains(db)
  await moveStars(db, [alias])
  const settled = await settleOwners(db, { aliases: [alias], refs: [] })
  await search.save(db, 'catalog.entity', await documentsOf(db, [ref, ...settled]))
  await publishChanges(db, events, [ref, ...settled])
  await wakeRefused(db, [alias], events)
}
