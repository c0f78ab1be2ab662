import { type Db, inTransaction } from '@callboard/plugin-api/backend'
import { projectReport } from '../project/projectReport'
import { translateEvent } from '../translate/translateEvent'
import { outcomeOf } from './acceptEvent'
import type { ReceivedEvent } from './ReceivedEvent'
import { reasonOf } from './reasonOf'

const mostAttempts = 10

/** Tries once more to write each event that could not be written: what was wrong may be mended, by a new version say. */
export async function projectFailed(db: Db): Promise<void> {
  const begun = new Date().toISOString()
  for (;;) {
    const isLast = await inTransaction(db, async (db) => {
      const event = await claimFailed(db, begun)
      if (!event) return true
      await projectAgain(db, event)
      return false
    })
    if (isLast) return
  }
}

type FailedEvent = ReceivedEvent & { id: number }

/** One that was not tried in this turn; locked, so that no other replica takes it as well. */
async function claimFailed(db: Db, begun: string): Promise<FailedEvent | undefined> {
  const { rows } = await db.raw(
    `
    select id, source, delivery, kind, received_at as "receivedAt", payload from events
    where state = 'failed' and attempts < ${mostAttempts} and tried_at < :begun
    order by id limit 1 for update skip locked
    `,
    { begun },
  )
  return rows[0]
}

async function projectAgain(db: Db, event: FailedEvent): Promise<void> {
  const translation = translateEvent(event)
  // A savepoint: what is wrong with one event must not undo that it was tried.
  const outcome = await db
    .transaction(async (db) => {
      if ('report' in translation) await projectReport(db, translation.report)
      return outcomeOf(translation)
    })
    .catch((error: Error) => ({ state: 'failed', problem: reasonOf(error) }))
  await db('events')
    .where({ id: event.id })
    .update({ ...outcome, attempts: db.raw('attempts + 1'), tried_at: db.fn.now() })
}
