import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { EntitySummary } from '../plugin'
import { type EntityList, type EntityListInput, type FacetName, facetNames } from '../shapes/EntityList'
import { type CountRow, countRows } from './countRows'
import { readCursor } from './EntityCursor'
import { type EntityConditions, entityConditions } from './entityConditions'
import { findMeant } from './findMeant'
import { findSimilar } from './findSimilar'
import { listedEntities } from './listedEntities'
import { type PageRow, pageBindings, pageOf, pageRows } from './pageRows'

type Listed = Omit<EntityList, 'items' | 'fieldFacets'> & { items: EntitySummary[] }

/**
 * A page of entities, with counts for narrowing it.
 * @param me refs that `owner=me` stands for.
 */
export async function listEntities(db: Db, input: EntityListInput, me: string[]): Promise<Listed> {
  const list = await readList(db, input, entityConditions(input, me))
  if (!input.text || list.facets.kind.length > 0) return list
  const similar = await (isNarrowed(input) ? findMeant : findSimilar)(db, input.text)
  return similar ? readList(db, input, entityConditions(input, me, similar)) : list
}

/** Page and counts in one statement, so that what both of them need is found once. */
async function readList(db: Db, input: EntityListInput, conditions: EntityConditions): Promise<Listed> {
  const cursor = input.cursor === undefined ? undefined : readCursor(input.cursor, input.sort)
  const [row] = await prepared<{ page: PageRow[]; counts: CountRow[] }>(
    db,
    `
    with ${listedEntities(conditions, input.sort)}
    select
      (select coalesce(json_agg(page order by position), '[]') from (${pageRows(conditions, input, cursor)}) as page) as page,
      (select json_agg(counts) from (${countRows(conditions)}) as counts) as counts
    `,
    { ...conditions.bindings, ...pageBindings(input, cursor) },
    { replanned: input.tag.length + input.field.length > 0 },
  )
  const { page = [], counts = [] } = row ?? {}
  return { ...pageOf(page, input), ...countsOf(counts) }
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
const isNarrowed = ({ type, owner, lifecycle, tag, field }: EntityListInput) =>
  type.length + owner.length + lifecycle.length + tag.length + field.length > 0
