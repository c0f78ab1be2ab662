import { type Db, prepared } from '@callboard/plugin-api/backend'
import { documentColumns, type StoredDocument } from '../../queries/entityDocument'
import type { EntityQuery } from '../shapes/EntityQuery'
import { bindings } from './bindings'
import { conditionsOf } from './conditionsOf'
import { beyond, orderBy, sortKeysOf } from './orderSql'

/** One entity of a page, and what it is sorted by, the ref last. */
export interface SortedDocument extends StoredDocument {
  values: Array<string | null>
}

export interface Window {
  limit: number
  offset?: number
  /** What the entity beside the window is sorted by. */
  beside?: Array<string | null> | undefined
  /** Whether the window ends before that entity. */
  isPrevious?: boolean
  /** Whether the entities are wanted with their relations, which cost more than all the rest. */
  withRelations: boolean
}

/** A window of the list, in the order of the list. */
export async function selectDocuments(db: Db, query: EntityQuery, window: Window): Promise<SortedDocument[]> {
  const { limit, offset = 0, beside, isPrevious = false, withRelations } = window
  const bound = bindings()
  const keys = sortKeysOf(query, bound)
  const conditions = conditionsOf(query, bound)
  if (beside) conditions.push(beyond(keys, beside, isPrevious, bound))
  const rows = await prepared<SortedDocument>(
    db,
    `
    select page.values, ${documentColumns(withRelations)}
    from (
      select ref, values, row_number() over () as position
      from (
        select entity.ref, array[${keys.map(({ sql }) => sql).join(', ')}]::text[] as values
        from entities as entity
        where ${conditions.join(' and ')}
        order by ${orderBy(keys, isPrevious)}
        limit ${bound.bind(limit)} offset ${bound.bind(offset)}
      ) as sorted
    ) as page join entities as entity using (ref)
    order by page.position
    `,
    bound.values,
  )
  return isPrevious ? rows.reverse() : rows
}
