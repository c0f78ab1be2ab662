import { hasWordLike } from '../../queries/hasWordLike'
import { hasTrigram, partPattern, wordPatterns } from '../../queries/textPatterns'
import type { Bindings } from '../../query/bindings'
import { entityCondition } from '../../query/entityCondition'
import { foldedColumnOf, valuesOf } from '../../query/fieldSql'
import type { EntityQuery, FieldOrder, FullTextFilter } from '../shapes/EntityQuery'
import { predicateNode } from './predicateNode'

/** Whether a query asks for a text. */
export const isOfText = ({ fullText }: Pick<EntityQuery, 'fullText'>) => Boolean(fullText?.term.trim())

/** A text that stands anywhere in one of the fields: those asked for, else the one sorted by, else the uid. */
export function fullTextCondition({ fullText, order }: EntityQuery, bindings: Bindings): string {
  const term = fullText?.term.trim()
  if (!fullText || !term) return 'true'
  const pattern = patternOf(term, bindings)
  return `(${fieldsOf(fullText, order)
    .map((field) => hasPart(field, pattern, bindings))
    .join(' or ')})`
}

/**
 * The entities among which a query finds its own. What has a text is found first (`offset 0` keeps Postgres from mixing in the rest of
 * the query): as it plans once for all texts, it would look for all of a kind besides.
 */
export function sourceOf({ fullText, order }: EntityQuery, bindings: Bindings): string {
  const term = fullText?.term.trim() ?? ''
  if (!fullText || !hasTrigram(term)) return 'entities'
  const ways = fieldsOf(fullText, order).map((field) => indexed.get(field.toLowerCase()))
  if (ways.includes(undefined)) return 'entities'
  const conditions = [...new Set(ways.flatMap((way) => way ?? []))].map((way) => way(term, bindings))
  return `(select * from entities where ${conditions.join(' or ')} offset 0)`
}

const patternOf = (text: string, { bind }: Bindings) => `lower(${bind(partPattern(text))}::text)`

type Way = (text: string, bindings: Bindings) => string

const isNamed: Way = (text, bindings) => `name_and_title(name, title) like ${patternOf(text, bindings)}`

const isDescribed: Way = (text, { bind }) =>
  `(${wordPatterns(text)
    .map((word) => hasWordLike(word, bind(word)))
    .join(' and ')})`

/** The name in a profile is the title of whatever has no other; few have both. */
const hasTwoTitles: Way = () => `terms @> array[term('metadata.title'), term('spec.profile.displayname')]`

/** What holds for every entity that has a text in a field, and has an index; for fields that have one. */
const indexed = new Map([
  ['metadata.name', [isNamed]],
  ['metadata.title', [isNamed]],
  ['spec.profile.displayname', [isNamed, hasTwoTitles]],
  ['metadata.description', [isDescribed]],
])

function hasPart(field: string, pattern: string, bindings: Bindings): string {
  const column = foldedColumnOf(field)
  if (column) return `coalesce(${column} like ${pattern}, false)`
  // The column holds it, or the name in a profile: the document has to be read where the column fits only.
  if (field === 'metadata.title') {
    return `coalesce(lower(entity.title) like ${pattern} and lower(entity.compact_document #>> '{metadata,title}') like ${pattern}, false)`
  }
  // Spares the documents of all that lack it.
  const isThere = entityCondition(predicateNode({ [field]: { $exists: true } }), bindings)
  return `(${isThere} and exists (select from ${valuesOf(field, bindings)} as field where lower(value) like ${pattern}))`
}

function fieldsOf({ fields = [] }: FullTextFilter, [first]: FieldOrder[]): string[] {
  if (fields.length > 0) return fields
  return [first?.field ?? 'metadata.uid']
}
