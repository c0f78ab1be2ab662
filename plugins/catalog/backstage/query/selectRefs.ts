import type { Db } from '@callboard/plugin-api/backend'
import type { EntityQuery } from '../shapes/EntityQuery'
import { bindings } from './bindings'
import { entityCondition } from './entityCondition'
import { fullTextCondition } from './fullTextCondition'
import { beyond, orderBy, sortKeysOf } from './orderSql'
import { selectWithinTime } from './selectWithinTime'

/** One entity of a page: its ref, and what it is sorted by, the ref last. */
export interface SortedRef {
  ref: string
  values: Array<string | null>
}

export interface Window {
  limit: number
  offset?: number
  /** What the entity beside the window is sorted by. */
  beside?: Array<string | null> | undefined
  /** Whether the window ends before that entity. */
  isPrevious?: boolean
}

/** The refs of a window of the list, in the order of the list. */
export async function selectRefs(db: Db, query: EntityQuery, window: Window): Promise<SortedRef[]> {
  const { limit, offset = 0, beside, isPrevious = false } = window
  const bound = bindings()
  const keys = sortKeysOf(query, bound)
  const conditions = conditionsOf(query, bound)
  if (beside) conditions.push(beyond(keys, beside, isPrevious, bound))
  const rows = await selectWithinTime<SortedRef>(
    db,
    `
    select entity.ref, array[${keys.map(({ sql }) => sql).join(', ')}]::text[] as values
    from entities as entity
    where ${conditions.join(' and ')}
    order by ${orderBy(keys, isPrevious)}
    limit ${bound.bind(limit)} offset ${bound.bind(offset)}
    `,
    bound,
  )
  return isPrevious ? rows.reverse() : rows
}

/** How many entities a query finds. */
export async function countEntities(db: Db, query: EntityQuery): Promise<number> {
  const bound = bindings()
  const [row] = await selectWithinTime<{ count: number }>(
    db,
    `select count(*)::int as count from entities as entity where ${conditionsOf(query, bound).join(' and ')}`,
    bound,
  )
  return row?.count ?? 0
}

const conditionsOf = (query: EntityQuery, bound: ReturnType<typeof bindings>) => [
  query.refs ? `entity.ref = any (${bound.bind(query.refs)}::text[])` : 'true',
  query.predicate ? entityCondition(query.predicate, bound) : 'true',
  fullTextCondition(query, bound),
]
