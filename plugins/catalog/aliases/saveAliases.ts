import type { Db } from '@callboard/plugin-api/backend'
import type { AliasClaim } from './claimsOf'

/**
 * Makes the former names that files say be these; the first to claim one has it. Gives those that came or went.
 *
 * @param refs what may have claimed others before
 */
export async function saveAliases(db: Db, refs: string[], claims: AliasClaim[]): Promise<string[]> {
  if (refs.length + claims.length === 0) return []
  const { rows: gone } = await db.raw(
    `
    delete from aliases
    where added_by is null and ref = any (:refs::text[])
      and (alias, ref) not in (select alias, ref from json_to_recordset(:claims::json) as claims (alias text, ref text))
    returning alias
    `,
    { refs, claims: JSON.stringify(claims) },
  )
  if (claims.length === 0) return gone.map(({ alias }: { alias: string }) => alias)
  const { rows: come } = await db.raw(
    `
    insert into aliases (alias, ref)
    select alias, ref from json_to_recordset(:claims::json) as claims (alias text, ref text)
    on conflict do nothing
    returning alias
    `,
    { claims: JSON.stringify(claims) },
  )
  return [...gone, ...come].map(({ alias }: { alias: string }) => alias)
}
