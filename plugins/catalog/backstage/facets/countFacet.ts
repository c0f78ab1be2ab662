import { type Db, prepared } from '@callboard/plugin-api/backend'
import { type Bindings, bindings } from '../../query/bindings'
import { entityCondition } from '../../query/entityCondition'
import { columnOf, valuesOf } from '../../query/fieldSql'
import { isItem } from '../../query/termSql'
import { predicateNode } from '../query/predicateNode'
import type { Predicate } from '../shapes/Predicate'

export interface FacetCount {
  value: string
  count: number
}

/** Which values a field has among the entities that a predicate finds, and how many of them have each; by value. */
export function countFacet(db: Db, field: string, predicate: Predicate): Promise<FacetCount[]> {
  const bound = bindings()
  const source = sourceOf(field, bound)
  return prepared<FacetCount>(
    db,
    `
    select field.value, count(*)::int as count
    from entities as entity cross join lateral (${source}) as field
    where field.value is not null and ${entityCondition(predicateNode({ $all: [predicate, ...onlyWith(field)] }), bound)}
    group by field.value
    order by field.value
    `,
    bound.values,
    { replanned: true },
  )
}

/** The different values of one entity, as a query with the column `value`. */
function sourceOf(field: string, bound: Bindings): string {
  const name = field.toLowerCase()
  const column = columnOf(name)
  if (column) return `select ${column} as value`
  if (name === 'metadata.tags') return 'select unnest(entity.tags) as value'
  if (name.startsWith('relations.')) {
    const type = bound.bind(name.slice('relations.'.length))
    return `select distinct target_ref as value from relations where source_ref = entity.ref and lower(type) = ${type}`
  }
  const item = isItem(name, bound)
  return `
    select distinct value from ${valuesOf(field, bound)} as field
    ${item ? `union select 'true' where ${item}` : ''}`
}

/** Spares the others a look into their documents. */
const onlyWith = (field: string): Predicate[] => (columnOf(field) ? [] : [{ [field]: { $exists: true } }])
