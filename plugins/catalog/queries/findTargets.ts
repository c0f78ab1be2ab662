import type { Db } from '@callboard/plugin-api/backend'

/** Those of the refs that are in the catalog, or lead there as former names. */
export async function findExisting(db: Db, refs: string[]): Promise<Set<string>> {
  const { rows } = await db.raw(
    `
    select ref from entities where ref = any (:refs::text[])
    union all
    select alias from names where alias = any (:refs::text[])
    `,
    { refs },
  )
  return new Set(rows.map(({ ref }: { ref: string }) => ref))
}

interface Near {
  ref: string
  candidates: string[]
}

/**
 * For each ref, some whose name comes close to its own. Not all: where names differ in a number only, all of them are close,
 * and weighing each would take seconds.
 */
export async function findNamedLike(db: Db, refs: string[]): Promise<Map<string, string[]>> {
  const { rows } = await db.transaction(async (db): Promise<{ rows: Near[] }> => {
    // Postgres takes comparing trigrams for cheap, and would rather do it with every entity than ask the index.
    await db.raw('set local enable_seqscan = off')
    return db.raw(
      `
      select wanted.ref, array_agg(candidate.ref) as candidates
      from unnest(:refs::text[]) as wanted (ref)
      cross join lateral (
        select entities.ref from entities
        where split_part(wanted.ref, '/', 2) <% name_and_title(name, title)
        limit 100
      ) as candidate
      group by wanted.ref
      `,
      { refs },
    )
  })
  return new Map(rows.map(({ ref, candidates }) => [ref, candidates]))
}
