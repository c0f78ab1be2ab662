import type { Db } from '@callboard/plugin-api/backend'
import type { ClaimedLocation } from '../locations/claimLocation'
import type { Step } from './Attempt'
import { finishAttempt } from './finishAttempt'

/** Ends a read that the portal could not bring to its end, and has the location read again by whoever is there. */
export async function noteInterrupted(db: Db, { id, number }: ClaimedLocation, steps: Step[]): Promise<void> {
  const stage = steps.at(-1)?.stage ?? 'fetch'
  try {
    await finishAttempt(db, { id, number, status: 'interrupted', stage, steps })
    await db.raw('update locations set next_read_at = now() where id = ?', [id])
  } catch {
    // The database is what is away. The read is taken for interrupted when nothing more is heard of it.
  }
}
