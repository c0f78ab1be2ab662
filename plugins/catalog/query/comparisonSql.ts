import { type CompareNode, comparableOf, dayFormat, momentBound, numberFormat, type QueryField } from '@callboard/query'
import type { Bindings } from './bindings'
import { valuesOf } from './fieldSql'
import type { Meant } from './meantBy'
import { exists } from './termSql'

/** Whether a field is before or after a moment, or less or more than a number. */
export function comparison(node: CompareNode, field: QueryField, bindings: Bindings, { now }: Meant): string {
  const { operator, value } = node
  const bound = momentBound(operator, value, now)
  if (field.type === 'time') {
    const column = field.name === 'created' ? 'entity.created_at' : 'entity.updated_at'
    return bound
      ? `date_trunc('milliseconds', ${column}) ${bound.operator} ${bindings.bind(bound.at.toISOString())}::timestamptz`
      : 'false'
  }
  const path = field.path ?? field.name
  const fits = bound
    ? `value ~ '${dayFormat}' and left(value, 10) collate "C" ${bound.operator} ${bindings.bind(bound.at.toISOString().slice(0, 10))}::text`
    : `case when value ~ '${numberFormat}' then value::numeric ${operator} ${bindings.bind(numberOf(value, now))}::numeric end`
  return `(${exists(path, bindings)} and exists (select from ${valuesOf(path, bindings)} as field where ${fits}))`
}

function numberOf(value: string, now: Date): string {
  const comparable = comparableOf(value, now)
  return comparable && 'number' in comparable ? String(comparable.number) : 'NaN'
}
