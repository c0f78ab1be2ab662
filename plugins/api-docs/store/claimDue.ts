import type { Db } from '@callboard/plugin-api/backend'
import { parserVersion } from '../parse/parserVersion'

export interface Claim {
  ref: string
  /** When it is due again, unless it was read until then; to the microsecond. Null for one that is read out of turn. */
  lease: string | null
}

/**
 * Takes an API that is due, so that no other replica reads it for some minutes; if this one dies, another does then. What is
 * read is the entity as it is now or later: a change from here on makes it due again.
 */
export async function claimDue(db: Db): Promise<Claim | undefined> {
  const { rows } = await db.raw<{ rows: Claim[] }>(
    `
    update apis set
      due_at = now() + interval '5 minutes',
      parser_version = ?,
      updated_at = (select updated_at from catalog.summaries where summaries.ref = apis.ref)
    where ref = (
      select ref from apis where due_at <= now() order by due_at limit 1 for update skip locked
    )
    returning ref, due_at::text as lease
    `,
    [parserVersion],
  )
  return rows[0]
}
