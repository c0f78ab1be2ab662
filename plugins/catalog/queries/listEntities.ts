import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { EntitySummary } from '../plugin'
import type { ListQuery } from '../query/ListQuery'
import { type EntityList, type EntityListInput, type FacetName, facetNames } from '../shapes/EntityList'
import { type CountRow, countRows } from './countRows'
import { readCursor } from './EntityCursor'
import { entityConditions } from './entityConditions'
import { findMeant } from './findMeant'
import { findSimilar } from './findSimilar'
import { listedEntities } from './listedEntities'
import { type PageRow, pageBindings, pageOf, pageRows } from './pageRows'

/** Which part of a list. */
export type ListPage = Pick<EntityListInput, 'sort' | 'cursor' | 'limit'>

type Listed = Omit<EntityList, 'items' | 'fieldFacets'> & { items: EntitySummary[] }

/** A page of entities, with counts for narrowing it. */
export async function listEntities(db: Db, page: ListPage, query: ListQuery): Promise<Listed> {
  const list = await readList(db, page, query)
  if (query.texts.length === 0 || list.facets.kind.length > 0) return list
  const similar = await (isNarrowed(query) ? findMeant(db, query.texts) : findSimilar(db, query.texts.join(' ')))
  return similar ? readList(db, page, query, similar) : list
}

/** Page and counts in one statement, so that what both of them need is found once. */
async function readList(db: Db, input: ListPage, query: ListQuery, similar?: string[]): Promise<Listed> {
  const conditions = entityConditions(query, similar)
  const cursor = input.cursor === undefined ? undefined : readCursor(input.cursor, input.sort)
  const [row] = await prepared<{ page: PageRow[]; counts: CountRow[]; snapshot: string }>(
    db,
    `
    with ${listedEntities(conditions, input.sort)}
    select
      (select coalesce(json_agg(page order by position), '[]') from (${pageRows(conditions, input, cursor)}) as page) as page,
      (select json_agg(counts) from (${countRows(conditions)}) as counts) as counts,
      pg_current_snapshot()::text as snapshot
    `,
    { ...conditions.bindings, ...pageBindings(input, cursor) },
    { replanned: query.tag.length + query.rest.length > 0 || query.texts.length > 1 },
  )
  const { page = [], counts = [], snapshot = '' } = row ?? {}
  return { ...pageOf(page, input), snapshot, ...countsOf(counts) }
}

function countsOf(rows: CountRow[]): Pick<Listed, 'total' | 'facets' | 'facetSizes'> {
  const rowsOf = (name: CountRow['facet']) => rows.filter(({ facet }) => facet === name)
  const each = <Value>(value: (rows: CountRow[]) => Value) =>
    Object.fromEntries(facetNames.map((facet) => [facet, value(rowsOf(facet))])) as Record<FacetName, Value>
  return {
    total: rowsOf('total')[0]?.count ?? 0,
    facets: each((rows) => rows.map(({ value, title, count }) => ({ value, title, count }))),
    facetSizes: each(([first]) => first?.size ?? 0),
  }
}

/** Whether anything but text and kind narrows the list. Its kinds are counted without regard to the chosen one. */
const isNarrowed = ({ type, owner, lifecycle, tag, rest }: ListQuery) =>
  type.length + owner.length + lifecycle.length + tag.length + rest.length > 0
