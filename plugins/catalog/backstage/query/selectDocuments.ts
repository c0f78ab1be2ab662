import { type Db, preparedTexts } from '@callboard/plugin-api/backend'
import { countOfKinds } from '../../queries/counts'
import { documentColumns, type StoredDocument } from '../../queries/entityDocument'
import { type Bindings, bindings } from '../../query/bindings'
import type { EntityWriter } from '../entities/entityWriter'
import type { EntityQuery } from '../shapes/EntityQuery'
import { conditionsOf } from './conditionsOf'
import { isOfText, sourceOf } from './fullTextCondition'
import { kindsOf } from './kindsOf'
import { beyond, orderBy, type SortKey, sortKeysOf } from './orderSql'

/** One entity of a page, as it is sent. */
export interface SortedDocument {
  ref: string
  json: string
  /** What it is sorted by, the ref last. */
  sortValues: Array<string | null>
  /** How many the query finds, if that was wanted. */
  total: string | null
}

interface Row extends StoredDocument {
  [key: `key${number}`]: string | null
  total: string | null
}

export interface Window {
  limit: number
  offset?: number
  /** What the entity beside the window is sorted by. */
  beside?: Array<string | null> | undefined
  /** Whether the window ends before that entity. */
  isPrevious?: boolean
  /** Whether to count what the query finds. In the same statement: a second one costs more than a count of little. */
  isCounted?: boolean
}

/** A window of the list, in the order of the list. */
export async function selectDocuments(
  db: Db,
  query: EntityQuery,
  window: Window,
  { write, withRelations }: EntityWriter,
): Promise<SortedDocument[]> {
  const { limit, offset = 0, beside, isPrevious = false, isCounted = false } = window
  const bound = bindings()
  const keys = sortKeysOf(query, bound)
  const inOrder = keys.map((key, index) => ({ ...key, sql: index < keys.length - 1 ? nameOf(index) : 'ref' }))
  const first = { beside, isPrevious, isCounted, limit: roundedUp(limit + offset) }
  const found = await preparedTexts(
    db,
    `
    select ${[documentColumns(withRelations), ...namesOf(keys), 'total'].join(', ')}
    from (
      select * from (
        ${isOfText(query) ? firstOfText(query, keys, inOrder, first, bound) : firstOf(query, keys, first, bound)}
      ) as first
      order by ${orderBy(inOrder, isPrevious)}
      limit ${bound.bind(limit)} offset ${bound.bind(offset)}
    ) as entity
    order by ${orderBy(inOrder, isPrevious)}
    `,
    bound.values,
    (row: Row) => ({ ref: row.ref, json: write(row), sortValues: sortValuesOf(row, query), total: row.total }),
    { replanned: query.narrowed !== undefined },
  )
  return isPrevious ? found.reverse() : found
}

export const jsonOf = (found: SortedDocument[]): string[] => found.map(({ json }) => json)

type First = Required<Pick<Window, 'limit' | 'isPrevious' | 'isCounted'>> & Pick<Window, 'beside'>

function firstOf(query: EntityQuery, keys: SortKey[], first: First, bound: Bindings): string {
  const conditions = conditionsOf(query, bound)
  return `
  select ${[...stored, ...columnsOf(keys)].join(', ')},
    ${first.isCounted ? totalOf(query, conditions, bound) : 'null'} as total
  from entities as entity
  where ${[...conditions, within(keys, first, bound)].join(' and ')}
  order by ${orderBy(keys, first.isPrevious)}
  limit ${first.limit}`
}

function totalOf(query: EntityQuery, conditions: string[], { bind }: Bindings): string {
  const kinds = kindsOf(query)
  return kinds
    ? countOfKinds(kinds, bind(kinds))
    : `(select count(*) from entities as entity where ${conditions.join(' and ')})`
}

/** What has the text is looked up once, for the window and for the total: Postgres would rather walk the whole list in its order. */
const firstOfText = (query: EntityQuery, keys: SortKey[], inOrder: SortKey[], first: First, bound: Bindings) => `
  with matching as materialized (
    select ${['entity.ref', ...columnsOf(keys)].join(', ')}
    from ${sourceOf(query, bound)} as entity where ${conditionsOf(query, bound).join(' and ')}
  ), found as (
    select ${['ref', ...namesOf(keys)].join(', ')} from matching
    where ${within(inOrder, first, bound)}
    order by ${orderBy(inOrder, first.isPrevious)}
    limit ${first.limit}
  )
  select ${[...stored, ...namesOf(keys)].join(', ')}, (select count(*) from matching) as total
  from found join entities using (ref)
  order by ${orderBy(inOrder, first.isPrevious)}`

/** Of what documents are put together. */
const stored = ['ref', 'uid', 'hash', 'kind', 'compact_document', 'origin_id', 'description']

const within = (keys: SortKey[], { beside, isPrevious }: First, bound: Bindings) =>
  beside ? beyond(keys, beside, isPrevious, bound) : 'true'

/** What a query is sorted by but for the ref, as columns; and what these are called. */
const columnsOf = (keys: SortKey[]) => keys.slice(0, -1).map(({ sql }, index) => `${sql} as ${nameOf(index)}`)
const namesOf = (keys: SortKey[]) => keys.slice(0, -1).map((_, index) => nameOf(index))

const sortValuesOf = (row: Row, { order }: Pick<EntityQuery, 'order'>): Array<string | null> => [
  ...order.map((_, index) => row[nameOf(index)] ?? null),
  row.ref,
]

const nameOf = (index: number) => `key${index}` as const

/**
 * A power of two, for the text of the statement. Of a limit that comes as a value Postgres knows nothing: it takes the plan that fits
 * any limit for too dear, and makes another each time, which takes longer than finding a page.
 */
const roundedUp = (rows: number) => 2 ** Math.ceil(Math.log2(Math.max(1, rows)))
