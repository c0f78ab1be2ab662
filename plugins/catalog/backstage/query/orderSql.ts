import type { Bindings } from '../../query/bindings'
import { columnOf, isNullable, sortValueOf } from '../../query/fieldSql'
import type { EntityQuery, FieldOrder } from '../shapes/EntityQuery'
import { malformedCursor } from './malformedCursor'

/**
 * One column of the order of a query. The last is always the ref, so that no two entities are equal; it goes the way of the
 * first, so that an index on that can be walked and only what is the same in it has to be sorted.
 */
export interface SortKey {
  sql: string
  isAscending: boolean
  /** Entities that lack it come last, whichever the order. */
  isNullable: boolean
}

export function sortKeysOf({ order }: Pick<EntityQuery, 'order'>, bindings: Bindings): SortKey[] {
  const isAscending = order[0]?.order !== 'desc'
  return [...order.map((each) => sortKeyOf(each, bindings)), { sql: 'entity.ref', isAscending, isNullable: false }]
}

const sortKeyOf = ({ field, order }: FieldOrder, bindings: Bindings): SortKey => ({
  sql: sortValueOf(field, bindings),
  isAscending: order === 'asc',
  isNullable: isNullable(field) || columnOf(field) === undefined,
})

/** The `order by` of a walk forwards or backwards, of the list. */
export function orderBy(keys: SortKey[], isBackwards: boolean): string {
  return keys
    .map(({ sql, isAscending, isNullable }) => {
      const way = isAscending === isBackwards ? 'desc' : 'asc'
      // Nothing where there are no nulls, so that an index can be walked either way.
      return `${sql} ${way}${isNullable ? ` nulls ${isBackwards ? 'first' : 'last'}` : ''}`
    })
    .join(', ')
}

/**
 * What holds for everything behind the entity with these sort values, or before it.
 *
 * @throws PortalError 400 where one is missing that every entity has: only a cursor that nobody gave says so.
 */
export function beyond(
  keys: SortKey[],
  values: Array<string | null>,
  isBackwards: boolean,
  { bind }: Bindings,
): string {
  const [first] = keys
  if (keys.some(({ isNullable }, index) => !isNullable && values[index] == null)) throw malformedCursor()
  const bound = values.map((value) => (value === null ? null : `${bind(value)}::text`))
  const isPlain = keys.every(({ isAscending, isNullable }) => isAscending === first?.isAscending && !isNullable)
  if (isPlain) {
    const sign = first?.isAscending === isBackwards ? '<' : '>'
    return `(${keys.map(({ sql }) => sql).join(', ')}) ${sign} (${bound.join(', ')})`
  }
  const steps = keys.map((key, index) => {
    const before = keys.slice(0, index).map(({ sql }, at) => isSame(sql, bound[at] ?? null))
    return [...before, isFurther(key, bound[index] ?? null, isBackwards)].join(' and ')
  })
  return `(${steps.map((step) => `(${step})`).join(' or ')})`
}

const isSame = (sql: string, value: string | null) => (value === null ? `${sql} is null` : `${sql} = ${value}`)

function isFurther({ sql, isAscending, isNullable }: SortKey, value: string | null, isBackwards: boolean): string {
  if (value === null) return isBackwards ? `${sql} is not null` : 'false'
  const further = `${sql} ${isAscending === isBackwards ? '<' : '>'} ${value}`
  return isNullable && !isBackwards ? `(${further} or ${sql} is null)` : further
}
