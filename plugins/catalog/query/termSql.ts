import { isAny } from '@callboard/query'
import { itemTerms } from '../ingest/termsOf'
import type { Bindings } from './bindings'
import { foldedColumnOf, isNullable, valuesOf } from './fieldSql'
import { isLike, isOneOfTexts, type Pattern } from './textSql'

/** Whether a field has one of some values, as a condition on `entities as entity`. */
export function isOneOf(field: string, values: string[], bindings: Bindings): string {
  const column = foldedColumnOf(field)
  if (column) return ifThere(field, column, isOneOfTexts(column, values, bindings))
  const texts = values.map((text) => text.toLowerCase())
  const terms = texts.map((text) => `${field}=${text}`)
  return hasTerm(terms, texts.includes('true') ? itemTerms(field) : [], bindings)
}

/** Whether there is any value of a field. */
export function exists(field: string, bindings: Bindings): string {
  const column = foldedColumnOf(field)
  return column ? ifThere(field, column, 'true') : hasTerm([field], itemTerms(field), bindings)
}

/** False, and not unknown, where the column is null: `$not` of unknown would be unknown too. */
const ifThere = (field: string, column: string, condition: string) =>
  isNullable(field) ? `(${column} is not null and ${condition})` : condition

/** Whether a field such as `metadata.tags.java` is an item of a list, for `entity`; undefined for one that cannot be. */
export function isItem(field: string, bindings: Bindings): string | undefined {
  const lists = itemTerms(field)
  return lists.length > 0 ? hasTerm([], lists, bindings) : undefined
}

/** Whether an entity has one of some terms, or all of one of some lists of them. */
export function hasTerm(terms: string[], lists: string[][], bindings: Bindings): string {
  const conditions = [
    ...(terms.length > 0 ? [`entity.terms && ${hashed(terms, bindings)}`] : []),
    ...lists.map((each) => `entity.terms @> ${hashed(each, bindings)}`),
  ]
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.join(' or ')})`
}

/** One by one, so that Postgres sees constants and goes by the index. */
function hashed(terms: string[], { bind }: Bindings): string {
  const hashes = terms.map((term) => `hashtextextended(${bind(term.toLowerCase())}::text, 0)`)
  return `array[${hashes.join(', ')}]::bigint[]`
}

/** Whether a field has a value of these pieces. */
export function hasPattern(field: string, value: Pattern, bindings: Bindings): string {
  if (isAny(value)) return exists(field, bindings)
  const column = foldedColumnOf(field)
  if (column) return ifThere(field, column, isLike(column, value, bindings))
  const fits = isLike('lower(value)', value, bindings)
  return `(${exists(field, bindings)} and exists (select from ${valuesOf(field, bindings)} as field where ${fits}))`
}
