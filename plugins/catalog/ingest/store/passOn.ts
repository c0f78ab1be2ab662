import type { Db, Events } from '@callboard/plugin-api/backend'
import { wakeLocations } from '../../locations/wakeLocations'
import type { Gone } from './findGone'

/**
 * Gives what a location lets go to another that says it in the very same file, and has that read at once: it stays what it is, with its
 * uid and history. Only to those that are locked (`lockLocation.ts`): one that is about to be unregistered would take it along. Gives
 * the rest, which has to go.
 */
export async function passOn(db: Db, gone: Gone[], heirs: string[], events: Events): Promise<Gone[]> {
  const shared = gone.filter(({ isShared }) => isShared)
  if (shared.length === 0) return gone
  const { rows } = await db.raw<{ rows: Array<{ ref: string; heir: string }> }>(statement, {
    refs: shared.map(({ ref }) => ref),
    heirs,
  })
  const passed = new Set(rows.map(({ ref }) => ref))
  await wakeLocations(db, [...new Set(rows.map(({ heir }) => heir))], events)
  return gone.filter(({ ref }) => !passed.has(ref))
}

const statement = `
  with held as (
    select ref, url from entities join files on files.id = file_id
    where ref = any (:refs::text[])
    order by ref collate "C"
    for update of entities
  ), inherited as (
    select distinct on (held.ref) held.ref, files.id as file_id, files.location_id as heir
    from held
    join conflicts on conflicts.ref = held.ref and conflicts.file = held.url and conflicts.location_id = any (:heirs::uuid[])
    join files on files.location_id = conflicts.location_id and files.url = held.url
    order by held.ref, conflicts.since
  )
  update entities set file_id = inherited.file_id from inherited where entities.ref = inherited.ref
  returning entities.ref, heir
`
