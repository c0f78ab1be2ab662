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
  const conditions = fields.map((field) => hasPart(field, pattern, bindings))
  const inOneOf = `(${conditions.join(' or ')})`
  return fields.every((field) => indexed.has(field)) ? `(entity.searchable like ${pattern} and ${inOneOf})` : inOneOf
}

function hasPart(field: string, pattern: string, bindings: Bindings): string {
  const column = foldedColumnOf(field)
  if (column) return `coalesce(${column} like ${pattern}, false)`
  // The column holds it, or the name in a profile: the document has to be read where the column fits only.
  if (field === 'metadata.title') {
    return `coalesce(lower(entity.title) like ${pattern} and lower(entity.document #>> '{metadata,title}') like ${pattern}, false)`
  }
  return `exists (select from ${valuesOf(field, bindings)} as field where lower(value) like ${pattern})`
}

function fieldsOf({ fields = [] }: FullTextFilter, [first]: FieldOrder[]): string[] {
  if (fields.length > 0) return fields
  return [first?.field ?? 'metadata.uid']
}
