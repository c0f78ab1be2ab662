import type { Db } from '@callboard/plugin-api/backend'
import type { Attempt, Step } from './Attempt'
import { leaseSeconds } from './lease'

interface Reading extends Pick<Attempt, 'number'> {
  id: string
}

const everyMilliseconds = 300

/** As often as the location is said to be read still, in writes of what is shown. */
const renewEvery = Math.floor((leaseSeconds * 1000) / everyMilliseconds / 3)

/**
 * Writes down how far a read has come, for whoever looks at it from any replica, and that it goes on, until it is stopped. A
 * read that is over sooner writes nothing on the way.
 */
export function showProgress(db: Db, { id, number }: Reading, stepsNow: () => Step[]): { stop(): void } {
  let turns = 0
  let isWriting = false

  async function write() {
    const steps = stepsNow()
    const stage = steps.at(-1)?.stage ?? 'fetch'
    await db.raw(showing, { id, number, stage, steps: JSON.stringify(steps) })
    if (turns % renewEvery === 0) await db.raw(renewing, { id, number, seconds: leaseSeconds })
  }
  const timer = setInterval(() => {
    turns += 1
    if (isWriting) return
    isWriting = true
    // Without a database there is nobody to look, and the read itself will say so.
    write()
      .catch(() => {})
      .finally(() => {
        isWriting = false
      })
  }, everyMilliseconds)
  return { stop: () => clearInterval(timer) }
}

const showing = `
  update attempts set stage = :stage, steps = :steps::jsonb
  where location_id = :id and slot = :number % 50 and number = :number and status = 'running'
`

// A save holds the row, and nobody else takes it then either.
const renewing = `
  with mine as (
    select id from locations where id = :id and reading = :number for update skip locked
  )
  update locations set reading_until = now() + :seconds * interval '1 second' from mine where locations.id = mine.id
`
