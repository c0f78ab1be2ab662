import type { EntityQuery, FieldOrder, FullTextFilter } from '../shapes/EntityQuery'
import type { Bindings } from './bindings'
import { foldedColumnOf, valuesOf } from './fieldSql'

/** Fields that the column `searchable` holds, which has an index for parts of a text. */
const indexed = new Set(['metadata.name', 'metadata.title'])

/** A text that stands anywhere in one of the fields: those asked for, else the one sorted by, else the uid. */
export function fullTextCondition({ fullText, order }: EntityQuery, bindings: Bindings): string {
  const term = fullText?.term.trim().toLowerCase()
  if (!fullText || !term) return 'true'
  const pattern = bindings.bind(`%${term.replace(/[\\%_]/g, '\\$&')}%`)
  const fields = fieldsOf(fullText, order)
  const conditions = fields.map((field) => {
    const column = foldedColumnOf(field)
    return column
      ? `coalesce(${column} like ${pattern}, false)`
      : `exists (select from ${valuesOf(field, bindings)} as field where lower(value) like ${pattern})`
  })
  const inOneOf = `(${conditions.join(' or ')})`
  return fields.every((field) => indexed.has(field)) ? `(entity.searchable like ${pattern} and ${inOneOf})` : inOneOf
}

function fieldsOf({ fields = [] }: FullTextFilter, [first]: FieldOrder[]): string[] {
  if (fields.length > 0) return fields
  return [first?.field ?? 'metadata.uid']
}
