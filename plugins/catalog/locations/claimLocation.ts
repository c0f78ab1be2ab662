import type { Db } from '@callboard/plugin-api/backend'
import type { AttemptCause } from '../attempts/Attempt'
import { leaseSeconds } from '../attempts/lease'
import type { Commit } from '../history/Version'
import type { Source } from '../ingest/Source'

/** A location that is being read, and why. */
export interface ClaimedLocation extends Source {
  id: string
  /** Of its last good read. */
  hash: string | null
  /** Reads that failed since then. */
  failures: number
  /** Whether the portal failed to store what it read last. */
  isRefused: boolean
  /** Of the read that begins. */
  number: number
  cause: AttemptCause
  actor: string | null
  commit: Commit | null
}

/**
 * Which location is taken: one that is due, those first that somebody or a push asked for and people before pushes; one that
 * was asked for; or this one, if it was asked for.
 */
export type Claim = 'due' | 'wanted' | { id: string }

/**
 * Takes a location to read it, by moving its next read ahead and noting that it is being read: no other replica takes it
 * meanwhile. `nextReadIn` is in milliseconds. If this process dies while it reads, the location is read again when its lease is over
 * (`wakeInterrupted.ts`).
 */
export async function claimLocation(db: Db, claim: Claim, nextReadIn: number): Promise<ClaimedLocation | undefined> {
  const id = typeof claim === 'object' ? claim.id : null
  const { rows } = await db.raw(statement, { id, takesDue: claim === 'due', nextReadIn, leaseSeconds })
  return rows[0]
}

// Where many are due, the first of them is found by the index: those that are asked for are few, and looked at by themselves.
const statement = `
  with asked as (
    select id from wanted join locations on id = location_id
    where (:id::uuid is null or id = :id) and wanted.at <= now() and (reading_until is null or reading_until < now())
    order by wanted.cause <> 'refresh', wanted.at
    limit 1
    for update of locations skip locked
  ), due as (
    select id from locations
    where :takesDue::boolean and next_read_at <= now() and (reading_until is null or reading_until < now())
      and not exists (select from asked)
    order by next_read_at
    limit 1
    for update skip locked
  ), wish as (
    delete from wanted using asked where location_id = asked.id returning location_id, cause, actor, commit
  ), claimed as (
    update locations
    set next_read_at = now() + :nextReadIn * interval '1 millisecond',
      reads = reads + 1,
      reading = reads + 1,
      reading_until = now() + :leaseSeconds * interval '1 second'
    from (select id from asked union all select id from due) as next left join wish on location_id = next.id
    where locations.id = next.id
    returning locations.id, type, target, hash, failures, reads as number,
      failure is not null and is_portals_fault as "isRefused",
      coalesce(wish.cause, 'schedule') as cause, wish.actor, wish.commit
  ), begun as (
    insert into attempts (location_id, number, cause, actor, commit)
    select id, number, cause, actor, commit from claimed
    on conflict (location_id, slot) do update set
      number = excluded.number, cause = excluded.cause, actor = excluded.actor, commit = excluded.commit,
      status = excluded.status, stage = excluded.stage, started_at = excluded.started_at, finished_at = null,
      steps = excluded.steps, failure = null
  )
  select * from claimed
`
