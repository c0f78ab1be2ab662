import { itemTerms } from '../../ingest/termsOf'
import type { FieldMatch, Predicate, Primitive, RelationMatch } from '../shapes/Predicate'
import type { Bindings } from './bindings'
import { allOf, conditionOf } from './conditionOf'
import { foldedColumnOf, isNullable, valuesOf } from './fieldSql'

/** A predicate as a condition on `entities as entity`. */
export const entityCondition = (predicate: Predicate, bindings: Bindings): string =>
  conditionOf(predicate, (field, match) => fieldCondition(field, match, bindings))

/** A match of one field as a condition on `entities as entity`. */
function fieldCondition(field: string, match: FieldMatch, bindings: Bindings): string {
  if (typeof match !== 'object') return isOneOf(field, [match], bindings)
  if ('$exists' in match) return match.$exists ? exists(field, bindings) : `not ${exists(field, bindings)}`
  if ('$in' in match) return isOneOf(field, match.$in, bindings)
  if ('$hasPrefix' in match) return hasPrefix(field, match.$hasPrefix, bindings)
  const { $contains } = match
  return typeof $contains === 'object' ? hasRelation(field, $contains, bindings) : isOneOf(field, [$contains], bindings)
}

function isOneOf(field: string, values: Primitive[], bindings: Bindings): string {
  const column = foldedColumnOf(field)
  if (column) return ifThere(field, column, isOneOfTexts(column, values.map(String), bindings))
  const texts = values.map((value) => String(value).toLowerCase())
  const relation = relationOf(field)
  if (relation !== undefined) return relates(relation, texts, bindings)
  const terms = texts.map((text) => `${field}=${text}`)
  return hasTerm(terms, texts.includes('true') ? itemTerms(field) : [], bindings)
}

/** One alone is compared as such: only so can the order of an index that begins with the column be walked. */
function isOneOfTexts(column: string, texts: string[], bindings: Bindings): string {
  const folded = texts.map((text) => inLowerCase(text, bindings))
  return folded.length === 1 ? `${column} = ${folded[0]}` : `${column} = any (array[${folded.join(', ')}]::text[])`
}

/** By Postgres, as the columns are: JavaScript has another small letter for the last of `ΟΔΟΣ`, and for `İ`. */
const inLowerCase = (text: string, { bind }: Bindings) => `lower(${bind(text)}::text)`

function exists(field: string, bindings: Bindings): string {
  const relation = relationOf(field)
  if (relation !== undefined) return relates(relation, undefined, bindings)
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
function hasTerm(terms: string[], lists: string[][], bindings: Bindings): string {
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

function hasPrefix(field: string, prefix: string, bindings: Bindings): string {
  const starts = (value: string) => `starts_with(${value}, ${inLowerCase(prefix, bindings)})`
  const column = foldedColumnOf(field)
  if (column) return ifThere(field, column, starts(column))
  return `(${exists(field, bindings)} and exists (select from ${valuesOf(field, bindings)} as field where ${starts('lower(value)')}))`
}

/** What follows `relations.`; an empty text for all relations; undefined for another field. */
function relationOf(field: string): string | undefined {
  const [first, ...rest] = field.toLowerCase().split('.')
  return first === 'relations' ? rest.join('.') : undefined
}

function hasRelation(field: string, { type, targetRef }: RelationMatch, bindings: Bindings): string {
  if (relationOf(field) !== '') return 'false'
  const targets = typeof targetRef === 'object' ? targetRef.$in : targetRef === undefined ? undefined : [targetRef]
  return relates(
    type.toLowerCase(),
    targets?.map((target) => target.toLowerCase()),
    bindings,
  )
}

/**
 * What these refs lead to: a relation is with an entity as it is called now. As an array, so that edges are found by their index; one
 * plan does for all values, and planning takes longer than finding.
 */
const currentNamesSql = (refs: string) =>
  `array(select coalesce(names.ref, asked) from unnest(${refs}::text[]) as asked left join names on names.alias = asked)`

function relates(type: string, targets: string[] | undefined, { bind }: Bindings): string {
  const conditions = [
    ...(type ? [`lower(type) = ${bind(type)}`] : []),
    ...(targets ? [`target_ref = any (${currentNamesSql(bind(targets))})`] : []),
  ]
  return `entity.ref in (select source_ref from relations where ${allOf(conditions)})`
}
