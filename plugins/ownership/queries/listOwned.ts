import { inPlainWords } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import type { OwnedEntity, OwnedList } from '../plugin'
import { type OwnedFilter, pageLength } from '../shapes/Owned'
import { containing, ownedColumns } from './rows'
import { reachedFrom } from './steps'

/** A group and all below it, or a person and all groups that they are in. */
const answering = reachedFrom(':owner::text', ':types::text[]')

const relationsFrom = (owner: string) => (owner.startsWith('user:') ? ['memberOf', 'childOf'] : ['parentOf'])

/** What a group owns with the groups below it, or a person with their groups: a page of it, and what there is to narrow it by. */
export async function listOwned(db: Db, filter: OwnedFilter): Promise<OwnedList> {
  const [counts, items] = await Promise.all([countOwned(db, filter), pageOfOwned(db, filter)])
  const { owner, by } = filter
  const kinds = filter.kind.map((kind) => kind.toLowerCase())
  const isOfKind = (row: Count) => kinds.length === 0 || kinds.includes(row.kind.toLowerCase())
  const isBy = (row: Count) => by.length === 0 || by.includes(row.ref)
  return {
    items,
    total: sum(counts.filter((row) => isOfKind(row) && isBy(row)).map(({ found }) => found)),
    owned: {
      direct: sum(counts.filter(({ ref }) => ref === owner).map(({ count }) => count)),
      all: sum(counts.map(({ count }) => count)),
    },
    kinds: totals(counts.filter(isBy), ({ kind }) => kind).map(([kind, count]) => ({ kind, count })),
    owners: totals(counts.filter(isOfKind), ({ ref }) => ref).map(([ref, count]) => ({
      ref,
      title: counts.find((row) => row.ref === ref)?.title ?? ref,
      count,
    })),
  }
}

interface Count {
  kind: string
  ref: string
  title: string | null
  count: number
  /** Of these, with the text of the filter. */
  found: number
}

async function countOwned(db: Db, { owner, text }: OwnedFilter): Promise<Count[]> {
  const { rows } = await db.raw(
    `
    with recursive ${answering}, counted as (
      select
        kind, owner as ref, count(*)::int as count,
        count(*) filter (where lower(name || ' ' || coalesce(title, '')) like :pattern)::int as found
      from catalog.summaries
      where owner in (select ref from reached)
      group by kind, owner
    )
    select counted.kind, counted.ref, counted.count, counted.found, coalesce(owner.title, owner.name) as title
    from counted left join catalog.summaries as owner using (ref)
    `,
    { owner, types: relationsFrom(owner), pattern: containing(text) },
  )
  return rows
}

async function pageOfOwned(db: Db, { owner, kind, by, text, page }: OwnedFilter): Promise<OwnedEntity[]> {
  const { rows } = await db.raw<{ rows: OwnedEntity[] }>(
    `
    with recursive ${answering}, page as (
      select ref, lower(coalesce(title, name)) as place
      from catalog.summaries
      where owner in (select ref from reached)
        and (cardinality(:kinds::text[]) = 0 or lower(kind) = any (:kinds::text[]))
        and (cardinality(:by::text[]) = 0 or owner = any (:by::text[]))
        ${text ? `and lower(name || ' ' || coalesce(title, '')) like :pattern` : ''}
      order by place, ref
      limit :limit offset :offset
    )
    select ${ownedColumns}
    from page
    join catalog.summaries as entity using (ref)
    left join catalog.summaries as owner on owner.ref = entity.owner
    order by page.place, page.ref
    `,
    {
      owner,
      types: relationsFrom(owner),
      kinds: kind.map((name) => name.toLowerCase()),
      by,
      pattern: containing(text),
      limit: pageLength,
      offset: (page - 1) * pageLength,
    },
  )
  return rows.map(inPlainWords)
}

/** Sums by a key, the most first. */
function totals(counts: Count[], keyOf: (row: Count) => string): Array<[string, number]> {
  const sums = new Map<string, number>()
  for (const row of counts) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.found)
  return [...sums].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
