import type { EntityList, EntitySummary } from '../plugin'
import type { EntityListInput } from '../shapes/EntityList'
import { type EntityCursor, writeCursor } from './EntityCursor'
import { type EntityConditions, facetConditions } from './entityConditions'
import { beyond, orderOf } from './entityOrder'
import { summaryColumns, summaryJoins } from './summary'

type Page = Pick<EntityList, 'items' | 'offset' | 'next' | 'previous'>
type Paging = Pick<EntityListInput, 'sort' | 'order' | 'limit'>
export type PageRow = EntitySummary & { sortValue: string | null; position: number }

/**
 * One page of `listed` as rows, by keyset: the last page costs what the first does. One row more than asked for tells whether there is
 * another page.
 */
export const pageRows = (conditions: EntityConditions, { sort, order }: Paging, cursor: EntityCursor | undefined) => `
  select page.position, page."sortValue", ${summaryColumns}
  from (
    select ref, sort_value::text as "sortValue", row_number() over () as position
    from (
      select ref, sort_value from listed
      where ${facetConditions(conditions)} and ${cursor ? beyond(cursor) : 'true'}
      order by ${orderOf({ sort, order, back: cursor?.back ?? false })}
      limit :limit
    ) as first
  ) as page join entities as entity using (ref) ${summaryJoins}`

export const pageBindings = ({ limit }: Paging, cursor: EntityCursor | undefined) => ({
  value: cursor?.value ?? null,
  ref: cursor?.ref ?? '',
  limit: limit + 1,
})

/** The page that these rows make, with cursors for those beside it. */
export function pageOf(rows: PageRow[], { sort, order, limit }: Paging, cursor: EntityCursor | undefined): Page {
  const back = cursor?.back ?? false
  const page = rows.slice(0, limit)
  if (back) page.reverse()
  const isMore = rows.length > limit
  const hasPrevious = back ? isMore : cursor !== undefined
  const offset = hasPrevious ? Math.max(0, (cursor?.offset ?? 0) - (back ? page.length : 0)) : 0
  const cursorAt = (row: PageRow | undefined, rest: Pick<EntityCursor, 'back' | 'offset'>) =>
    row ? writeCursor({ sort, order, value: row.sortValue, ref: row.ref, ...rest }) : null
  return {
    items: page.map(({ sortValue, position, ...summary }) => summary),
    offset,
    next: back || isMore ? cursorAt(page.at(-1), { back: false, offset: offset + page.length }) : null,
    previous: hasPrevious ? cursorAt(page[0], { back: true, offset }) : null,
  }
}
