import { type Db, prepared } from '@callboard/plugin-api/backend'

/** What entities are counted by as they are written (`migrations/0016-counts.sql`). */
export type CountedFacet = 'kind' | 'type' | 'lifecycle' | 'owner' | 'tag' | 'ownedBy'

export interface Count {
  facet: CountedFacet
  value: string
  count: number
}

/** How many entities of these kinds, in lower case, have which value of these facets; of all kinds if none is named. By value. */
export function findCounts(db: Db, kinds: string[], facets: CountedFacet[]): Promise<Count[]> {
  return prepared<Count>(
    db,
    `
    select facet, value, sum(count)::int as count
    from counts
    where facet = any (:facets::text[]) and kind <> '' ${ofKinds(kinds)}
    group by facet, value having sum(count) > 0
    order by value
    `,
    { kinds, facets },
  )
}

/** How many entities there are of these kinds, in lower case; of all kinds if none is named. */
export async function countKinds(db: Db, kinds: string[]): Promise<number> {
  const [row] = await prepared<{ count: number }>(db, `select ${countOfKinds(kinds)} as count`, { kinds })
  return row?.count ?? 0
}

/** The same as an expression, for a statement that has these kinds as this binding. */
export const countOfKinds = (kinds: string[], binding = ':kinds') =>
  `(select coalesce(sum(count), 0)::int from counts where facet = 'kind' ${ofKinds(kinds, binding)})`

/**
 * Whether every entity says for itself who owns it, and names one owner: then the relation `ownedBy` is what is counted, and what
 * stands in the column `owner`.
 */
export async function areOwnersPlain(db: Db): Promise<boolean> {
  const [row] = await prepared<{ isPlain: boolean }>(
    db,
    `
    select ${countOf("kind = '' and facet = 'ownedBy' and value = 'other end'")} = 0
      and ${countOf("kind = '' and facet = 'ownedBy' and value = 'every'")}
        = ${countOf("facet = 'kind'")} - ${countOf("facet = 'owner' and value = 'none'")} as "isPlain"
    `,
  )
  return row?.isPlain ?? false
}

const countOf = (condition: string) => `(select coalesce(sum(count), 0) from counts where ${condition})`

const ofKinds = (kinds: string[], binding = ':kinds') => (kinds.length > 0 ? `and kind = any (${binding}::text[])` : '')
