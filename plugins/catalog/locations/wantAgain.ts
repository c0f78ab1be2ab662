import { inTransaction, type Services } from '@callboard/plugin-api/backend'
import { catalog } from '../plugin'
import type { ClaimedLocation } from './claimLocation'

/** Has a location that is being read because of a push read once more in so many milliseconds, unless that is wanted anyway. */
export async function wantAgain(
  { id, commit }: Pick<ClaimedLocation, 'id' | 'commit'>,
  milliseconds: number | undefined,
  { db, events }: Pick<Services, 'db' | 'events'>,
): Promise<void> {
  if (milliseconds === undefined) return
  await inTransaction(db, async (db) => {
    await db.raw(
      `
      insert into wanted (location_id, cause, commit, at)
      select id, 'webhook', :commit::jsonb, now() + :milliseconds * interval '1 millisecond' from locations where id = :id
      on conflict (location_id) do nothing
      `,
      { id, commit: commit && JSON.stringify(commit), milliseconds },
    )
    await events.publish(db, catalog.events.wanted, {})
  })
}
