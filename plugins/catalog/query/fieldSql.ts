import { originAnnotations } from '../ingest/annotate'
import { documentOf } from '../queries/documentOf'
import type { Bindings } from './bindings'

interface Column {
  /** As the entity has it. */
  sql: string
  /** In lower case, as everything that is compared; absent for what has no upper case. */
  folded?: string
  /** Whether an entity may lack it. */
  isNullable?: boolean
}

/** Fields that are columns, as SQL over `entity`. A map, because whoever asks names the field: `constructor`. */
const columns = new Map<string, Column>([
  ['kind', { sql: 'entity.kind', folded: 'lower(entity.kind)' }],
  ['metadata.name', { sql: 'entity.name', folded: 'lower(entity.name)' }],
  ['metadata.namespace', { sql: 'entity.namespace' }],
  ['metadata.description', { sql: 'entity.description', folded: 'lower(entity.description)', isNullable: true }],
  ['metadata.uid', { sql: 'entity.uid::text' }],
  ['spec.type', { sql: 'entity.type', folded: 'lower(entity.type)', isNullable: true }],
  ['spec.lifecycle', { sql: 'entity.lifecycle', folded: 'lower(entity.lifecycle)', isNullable: true }],
])

const find = (field: string) => columns.get(field.toLowerCase())

/** Whether an entity may lack this column's field. */
export const isNullable = (field: string): boolean => find(field)?.isNullable ?? false

/** The column that a field is, as the entity has it; undefined for a field that stands in the document only. */
export const columnOf = (field: string): string | undefined => find(field)?.sql

/** The same as it is compared. */
export const foldedColumnOf = (field: string): string | undefined => find(field)?.folded ?? columnOf(field)

/** The values of a field as a set of rows with one column, `value`, as the document has them. */
export function valuesOf(field: string, { bind }: Bindings): string {
  const name = field.toLowerCase()
  const map = textMaps.find((each) => name.startsWith(`metadata.${each}.`))
  if (map && !isOfOrigin(name)) {
    const json = `entity.compact_document -> 'metadata' -> '${map}'`
    const key = bind(field.slice(`metadata.${map}.`.length))
    return `(
      select value from json_each_text(case json_typeof(${json}) when 'object' then ${json} end)
      where lower(key) = lower(${key}::text)
    )`
  }
  const document = name.startsWith('spec.') ? 'entity.compact_document' : documentOf('entity')
  return `(select value from field_values(${document}::jsonb, ${bind(field)}) as value)`
}

/**
 * Maps of texts: one look at their keys has the value, where walking the whole document takes ten times as long. What stands in
 * the document only under another case of `annotations` is no annotation.
 */
const textMaps = ['annotations', 'labels']

/** Whether a field may be among what is kept once for all entities of a file, or what stands there in its place (`splitOrigin.ts`). */
function isOfOrigin(name: string): boolean {
  const key = name.slice('metadata.annotations.'.length)
  return key === '@' || originAnnotations.has(key)
}

/** Beyond these letters nobody sees an order, and a cursor that held them all would be longer than an address may be. */
const sortedLetters = 200

/** One value of a field in lower case, to sort by; null where the entity has none. What every entity has is short. */
export function sortValueOf(field: string, bindings: Bindings): string {
  const column = foldedColumnOf(field)
  if (column && !isNullable(field)) return column
  return `left(${column ?? `(select min(lower(value)) from ${valuesOf(field, bindings)} as field)`}, ${sortedLetters})`
}
