import { type Db, inTransaction } from '@callboard/plugin-api/backend'
import { projectReport } from '../project/projectReport'
import type { Translation } from '../translate/Translation'
import { translateEvent } from '../translate/translateEvent'
import { insertEvent } from './insertEvent'
import type { Accepted, ReceivedEvent } from './ReceivedEvent'
import { reasonOf } from './reasonOf'

/**
 * Keeps an event and writes what it says, in one transaction: whoever is told that it was accepted can see it, and a process
 * that is killed on the way leaves neither. What cannot be written is kept as failed, for a later version to try again.
 */
export async function acceptEvent(db: Db, event: ReceivedEvent): Promise<Accepted> {
  const translation = translateEvent(event)
  try {
    return await inTransaction(db, async (db) => {
      const accepted = await insertEvent(db, event, outcomeOf(translation))
      if (accepted.isNew && 'report' in translation) await projectReport(db, translation.report)
      return accepted
    })
  } catch (error) {
    const failed = insertEvent(db, event, { state: 'failed', problem: reasonOf(error as Error) })
    return failed.catch(() => {
      throw error
    })
  }
}

/** What is said of an event with this translation, if it can be written. */
export function outcomeOf(translation: Translation): Pick<Accepted, 'state' | 'problem'> {
  if ('report' in translation) return { state: 'projected', problem: null }
  if ('ignored' in translation) return { state: 'ignored', problem: translation.ignored }
  return { state: 'failed', problem: translation.failed }
}
