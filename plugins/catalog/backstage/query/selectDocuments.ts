import { type Db, prepared } from '@callboard/plugin-api/backend'
import { documentColumns, type StoredDocument } from '../../queries/entityDocument'
import type { EntityQuery } from '../shapes/EntityQuery'
import { bindings } from './bindings'
import { conditionsOf } from './conditionsOf'
import { beyond, orderBy, sortKeysOf } from './orderSql'

/** One entity of a page, and what it is sorted by. */
export interface SortedDocument extends StoredDocument {
  [key: `key${number}`]: string | null
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
  const columns = keys.slice(0, -1).map(({ sql }, index) => `${sql} as ${nameOf(index)}`)
  const inOrder = keys.map((key, index) => ({ ...key, sql: index < columns.length ? nameOf(index) : 'ref' }))
  const rows = await prepared<SortedDocument>(
    db,
    `
    select ${[documentColumns(withRelations), ...columns.map((_, index) => nameOf(index))].join(', ')}
    from (
      select * from (
        select ${['ref', 'uid', 'hash', 'document', ...columns].join(', ')}
        from entities as entity
        where ${conditions.join(' and ')}
        order by ${orderBy(keys, isPrevious)}
        limit ${roundedUp(limit + offset)}
      ) as first
      limit ${bound.bind(limit)} offset ${bound.bind(offset)}
    ) as entity
    order by ${orderBy(inOrder, isPrevious)}
    `,
    bound.values,
    { asText: true },
  )
  return isPrevious ? rows.reverse() : rows
}

/** What an entity of such a window is sorted by, the ref last. */
export const sortValuesOf = (row: SortedDocument, { order }: Pick<EntityQuery, 'order'>): Array<string | null> => [
  ...order.map((_, index) => row[nameOf(index)] ?? null),
  row.ref,
]

const nameOf = (index: number) => `key${index}` as const

/**
 * A power of two, for the text of the statement. Of a limit that comes as a value Postgres knows nothing: it takes the plan that fits
 * any limit for too dear, and makes another each time, which takes longer than finding a page.
 */
const roundedUp = (rows: number) => 2 ** Math.ceil(Math.log2(Math.max(1, rows)))
