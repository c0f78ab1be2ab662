import { notFound, PortalError } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'

/** When an entity was there that is not at some time. `gone` is null before it came for the first time. */
export interface Absence {
  firstSeen: string
  gone: string | null
  next: string | null
}

/** What to say of an entity that is not there at a time: that it was not yet, or no longer, or never. */
export async function notThereAt(db: Db, ref: string, at: string): Promise<PortalError> {
  const { rows } = await db.raw(
    `
    select min(at) as first, max(at) filter (where at <= :at and action = 'remove') as gone,
      min(at) filter (where at > :at) as next
    from versions join occasions on occasions.id = occasion_id
    where ref = :ref
    `,
    { ref, at },
  )
  const { first, gone, next } = rows[0]
  if (first === null) return notFound('entity', ref)
  const message =
    first > at
      ? `${ref} was not there yet at ${at}: it was first seen at ${first}.`
      : `${ref} was not there at ${at}: it went away at ${gone}${next ? `, and came back at ${next}` : ''}.`
  return new PortalError('NotFoundError', message, { details: { firstSeen: first, gone, next } satisfies Absence })
}
