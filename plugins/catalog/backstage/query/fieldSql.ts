import type { Bindings } from './bindings'

/** Fields that are columns, in lower case as everything that is compared. A map, because whoever asks names the field: `constructor`. */
const columns = new Map([
  ['kind', 'lower(entity.kind)'],
  ['metadata.name', 'lower(entity.name)'],
  ['metadata.namespace', 'entity.namespace'],
  ['metadata.uid', 'entity.uid::text'],
  ['spec.type', 'lower(entity.type)'],
  ['spec.lifecycle', 'lower(entity.lifecycle)'],
])

const nullable = new Set(['spec.type', 'spec.lifecycle'])

/** Whether an entity may lack this column's field. */
export const isNullable = (field: string) => nullable.has(field.toLowerCase())

/** The column that a field is, as SQL over `entity`; undefined for a field that stands in the document only. */
export const columnOf = (field: string) => columns.get(field.toLowerCase())

/** The values of a field as a set of rows with one column, `value`, as the document has them. */
export function valuesOf(field: string, { bind }: Bindings): string {
  return `(select value from field_values(entity.document::jsonb, ${bind(field)}) as value)`
}

/** One value of a field in lower case, to sort by; null where the entity has none. */
export function sortValueOf(field: string, bindings: Bindings): string {
  return columnOf(field) ?? `(select min(lower(value)) from ${valuesOf(field, bindings)} as field)`
}
