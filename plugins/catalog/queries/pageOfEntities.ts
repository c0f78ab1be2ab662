import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { EntityList, EntitySummary } from '../plugin'
import type { EntityListInput } from '../shapes/EntityList'
import { type EntityCursor, readCursor, writeCursor } from './EntityCursor'
import { type EntityConditions, everyCondition } from './entityConditions'
import { beyond, orderOf, sortColumnOf } from './entityOrder'
import { summaryColumns, summaryJoins } from './summary'

type Page = Pick<EntityList, 'items' | 'offset' | 'next' | 'previous'>
type Paging = Pick<EntityListInput, 'sort' | 'order' | 'cursor' | 'limit'>
type Row = EntitySummary & { sortValue: string | null }

/** One page of the entities that meet the conditions, by keyset: the last page costs what the first does. */
export async function pageOfEntities(db: Db, conditions: EntityConditions, paging: Paging): Promise<Page> {
  const cursor = paging.cursor === undefined ? undefined : readCursor(paging.cursor, paging)
  const rows = await readRows(db, conditions, paging, cursor)
  if (cursor?.back && rows.length === 0) return pageOfEntities(db, conditions, { ...paging, cursor: undefined })
  return pageOf(rows, paging, cursor)
}

async function readRows(db: Db, conditions: EntityConditions, paging: Paging, cursor: EntityCursor | undefined) {
  const direction = { ...paging, back: cursor?.back ?? false }
  return prepared<Row>(
    db,
    `
    with page as (
      select ref, ${sortColumnOf(paging.sort).sql}::text as "sortValue", row_number() over () as position
      from (
        select * from entities
        where ${everyCondition(conditions)} and ${cursor ? beyond(cursor) : 'true'}
        order by ${orderOf(direction)}
        limit :limit
      ) as entities
    )
    select page."sortValue", ${summaryColumns}
    from page join entities as entity using (ref) ${summaryJoins}
    order by page.position
    `,
    // One more than asked for tells whether there is another page.
    { ...conditions.bindings, value: cursor?.value ?? null, ref: cursor?.ref ?? '', limit: paging.limit + 1 },
  )
}

function pageOf(rows: Row[], { sort, order, limit }: Paging, cursor: EntityCursor | undefined): Page {
  const back = cursor?.back ?? false
  const page = rows.slice(0, limit)
  if (back) page.reverse()
  const isMore = rows.length > limit
  const hasPrevious = back ? isMore : cursor !== undefined
  const offset = hasPrevious ? Math.max(0, (cursor?.offset ?? 0) - (back ? page.length : 0)) : 0
  const cursorAt = (row: Row | undefined, rest: Pick<EntityCursor, 'back' | 'offset'>) =>
    row ? writeCursor({ sort, order, value: row.sortValue, ref: row.ref, ...rest }) : null
  return {
    items: page.map(({ sortValue, ...summary }) => summary),
    offset,
    next: back || isMore ? cursorAt(page.at(-1), { back: false, offset: offset + page.length }) : null,
    previous: hasPrevious ? cursorAt(page[0], { back: true, offset }) : null,
  }
}
