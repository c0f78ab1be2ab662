import { inPlainWords } from '@callboard/catalog-model'
import type { EntitySummary } from '../plugin'
import type { EntityListInput } from '../shapes/EntityList'
import { writeSorting } from '../shapes/sortFields'
import { type EntityCursor, writeCursor } from './EntityCursor'
import { type EntityConditions, facetConditions } from './entityConditions'
import { beyond, cursorBindings, orderOf, sortNames } from './entityOrder'
import { summaryColumns, summaryJoins } from './summary'

type Paging = Pick<EntityListInput, 'sort' | 'limit'>
export type PageRow = EntitySummary & { sortValues: Array<string | null>; position: number }

/**
 * One page of `listed` as rows, by keyset: the last page costs what the first does. One row more than asked for tells whether there is
 * another page. Where one begins in the middle, the rows before are walked over and not looked at.
 */
export const pageRows = (
  conditions: EntityConditions,
  { sort }: Paging,
  cursor: EntityCursor | undefined,
  skip = 0,
) => `
  select page.position, page."sortValues", ${summaryColumns}
  from (
    select ref, array[${sortNames(sort).map((name) => `${name}::text`)}] as "sortValues", row_number() over () as position
    from (
      select ref, ${sortNames(sort)} from listed
      where ${facetConditions(conditions)} and ${cursor ? beyond(sort, cursor) : 'true'}
      order by ${orderOf(sort)}
      limit :limit ${skip > 0 ? 'offset :skip' : ''}
    ) as first
  ) as page join entities as entity using (ref) ${summaryJoins}`

export const pageBindings = ({ limit }: Paging, cursor: EntityCursor | undefined, skip = 0) => ({
  ...cursorBindings(cursor),
  limit: limit + 1,
  skip,
})

/** The page that these rows make, with the cursor of what comes after. */
export function pageOf(rows: PageRow[], { sort, limit }: Paging): { items: EntitySummary[]; next: string | null } {
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    items: page.map(({ sortValues, position, ...summary }) => inPlainWords(summary)),
    next: last ? writeCursor({ sort: writeSorting(sort), values: last.sortValues, ref: last.ref }) : null,
  }
}
