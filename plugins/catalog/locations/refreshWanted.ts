import { setTimeout } from 'node:timers/promises'
import type { Db, Services } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import { refreshAll } from './refreshDue'

/** What goes on in this process, by its database: a burst of pushes is one round that goes on, not a round for each. */
const rounds = new WeakMap<Db, { isWokenAgain: boolean }>()

/** In milliseconds: what is wanted later than that is left to the schedule, which looks every 10 seconds. */
const longestWait = 5000

/**
 * Reads what people and pushes asked for, at once and until nothing more is asked for. Called in every replica as soon as
 * somebody asked.
 */
export async function refreshWanted(services: Services<CatalogConfig>): Promise<void> {
  const { db } = services
  const going = rounds.get(db)
  if (going) {
    going.isWokenAgain = true
    return
  }
  const round = { isWokenAgain: true }
  rounds.set(db, round)
  try {
    while (round.isWokenAgain) {
      round.isWokenAgain = false
      await readUntilNothingIsWanted(services)
    }
  } finally {
    rounds.delete(db)
  }
}

async function readUntilNothingIsWanted(services: Services<CatalogConfig>): Promise<void> {
  const { db, signal } = services
  while (!signal.aborted) {
    await refreshAll('wanted', services)
    const wait = await millisecondsUntilWanted(db)
    if (wait === null || wait > longestWait) return
    // One that is being read at this moment is read once more after that.
    await setTimeout(Math.max(wait, 100), undefined, { signal }).catch(() => {})
  }
}

async function millisecondsUntilWanted(db: Db): Promise<number | null> {
  const { rows } = await db.raw('select extract(epoch from min(at) - now())::float * 1000 as wait from wanted')
  return rows[0].wait
}
