import type { Db } from '@callboard/plugin-api/backend'

/**
 * What `entities.terms` has for each of these terms, by Postgres, which has to know it again. Most terms of a file are those of all its
 * entities, and are sent and hashed once. As text: JavaScript's numbers are too short for them.
 */
export async function hashTerms(db: Db, terms: ReadonlySet<string>): Promise<Map<string, string>> {
  const { rows } = await db.raw(
    `
    select string_agg(hashtextextended(term, 0)::text, ',' order by position) as hashes
    from unnest(?::text[]) with ordinality as term (term, position)
    `,
    [[...terms]],
  )
  const hashes = rows[0].hashes?.split(',') ?? []
  return new Map([...terms].map((term, index) => [term, hashes[index]]))
}
