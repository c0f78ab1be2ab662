import {
  type CompareNode,
  comparableOf,
  dayFormat,
  everything,
  type FieldNode,
  fieldOf,
  isAny,
  momentBound,
  numberFormat,
  type QueryField,
  type QueryNode,
  type QueryValue,
  refValues,
} from '@callboard/query'
import { itemTerms } from '../ingest/termsOf'
import { orphanFilter } from '../orphans/orphanFilter'
import type { Bindings } from './bindings'
import { allOf, anyOf, conditionOf } from './conditionOf'
import { foldedColumnOf, isNullable, valuesOf } from './fieldSql'
import { likePattern } from './likePattern'
import { type Meant, ownerKey } from './meantBy'
import { textCondition } from './textCondition'

/** What only some queries need: who asks, when, and whom the owners that they name mean. Backstage's ask for none of it. */
const nobody: Meant = { now: new Date(0), userRef: '', me: [], owners: new Map() }

/** A tree as a condition on `entities as entity`. */
export const entityCondition = (node: QueryNode | undefined, bindings: Bindings, meant: Meant = nobody): string =>
  conditionOf(node ?? everything, (leaf) => {
    if (leaf.type === 'text') return textCondition(leaf.text, bindings)
    const field = fieldOf(leaf.field)
    return leaf.type === 'compare'
      ? comparison(leaf, field, bindings, meant)
      : fieldCondition(leaf, field, bindings, meant)
  })

/** One of the values of a field, as a condition on `entities as entity`. */
function fieldCondition(node: FieldNode, field: QueryField, bindings: Bindings, meant: Meant): string {
  const { values, exact } = node
  if (field.type === 'flag') return oneOf(values.map((value) => flag(field.name, value, bindings, meant)))
  if (field.type === 'time') return values.some(isAny) ? 'true' : 'false'
  if (field.type === 'ref') return oneOf(values.map((value) => leadsTo(field, value, exact, bindings, meant)))
  if (field.type === 'prose') return oneOf(values.map((value) => isSaid(field.name, value, exact, bindings)))
  if (field.type === 'relation') return isRelated(node, bindings)
  if (field.name === 'ref')
    return oneOf([
      isOneOfTexts('entity.ref', textsOf(values), bindings),
      ...patternsOf(values).map((value) => isLike('entity.ref', value, bindings)),
    ])
  const path = field.path ?? field.name
  const texts = textsOf(values)
  return oneOf([
    ...(texts.length > 0 ? [isOneOf(path, texts, bindings)] : []),
    ...patternsOf(values).map((value) => hasPattern(path, value, bindings)),
  ])
}

type Pattern = Extract<QueryValue, { like: string[] }>

const textsOf = (values: QueryValue[]) => values.flatMap((value) => ('is' in value ? [value.is] : []))
const patternsOf = (values: QueryValue[]) => values.filter((value): value is Pattern => 'like' in value)

/** One alone stands as it is. */
const oneOf = (conditions: string[]) => (conditions.length === 1 ? (conditions[0] as string) : anyOf(conditions))

function isOneOf(field: string, values: string[], bindings: Bindings): string {
  const column = foldedColumnOf(field)
  if (column) return ifThere(field, column, isOneOfTexts(column, values, bindings))
  const texts = values.map((text) => text.toLowerCase())
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

function hasPattern(field: string, value: Pattern, bindings: Bindings): string {
  if (isAny(value)) return exists(field, bindings)
  const column = foldedColumnOf(field)
  if (column) return ifThere(field, column, isLike(column, value, bindings))
  const fits = isLike('lower(value)', value, bindings)
  return `(${exists(field, bindings)} and exists (select from ${valuesOf(field, bindings)} as field where ${fits}))`
}

/** Whether a text in lower case has these pieces in their order. */
function isLike(text: string, { like }: Pattern, bindings: Bindings): string {
  const [prefix = '', rest] = like
  if (like.length === 2 && rest === '') return `starts_with(${text}, ${inLowerCase(prefix, bindings)})`
  return `${text} like ${inLowerCase(likePattern(like), bindings)}`
}

/**
 * What these refs lead to: a relation is with an entity as it is called now. As an array, so that edges are found by their index; one
 * plan does for all values, and planning takes longer than finding.
 */
const currentNamesSql = (refs: string) =>
  `array(select coalesce(names.ref, asked) from unnest(${refs}::text[]) as asked left join names on names.alias = asked)`

function isRelated({ field, values, exact }: FieldNode, bindings: Bindings): string {
  const type = (fieldOf(field).path ?? field).toLowerCase().split('.').slice(1).join('.')
  if (values.some(isAny)) return relates(type, undefined, bindings)
  const meant = exact ? values : values.flatMap((value) => refValues(value))
  const texts = textsOf(meant).map((text) => text.toLowerCase())
  return oneOf([
    ...(texts.length > 0 ? [relates(type, isCurrent(texts, bindings), bindings)] : []),
    ...patternsOf(meant).map((value) => relates(type, isLike('target_ref', value, bindings), bindings)),
  ])
}

const isCurrent = (refs: string[], { bind }: Bindings) => `target_ref = any (${currentNamesSql(bind(refs))})`

function relates(type: string, target: string | undefined, { bind }: Bindings): string {
  const conditions = [...(type ? [`lower(type) = ${bind(type)}`] : []), ...(target ? [target] : [])]
  return `entity.ref in (select source_ref from relations where ${allOf(conditions)})`
}

function flag(name: string, value: QueryValue, bindings: Bindings, { userRef }: Meant): string {
  const word = 'is' in value ? value.is : ''
  if (name === 'has') return word === 'problems' ? hasProblems : 'false'
  if (word === 'starred')
    return `entity.ref in (select ref from stars where user_ref = ${bindings.bind(userRef)}::text)`
  return word === 'orphan' ? hasTerm([orphanFilter], [], bindings) : 'false'
}

const hasProblems = `exists (select from problems where problems.ref = entity.ref and problems.level = 'error')`

function leadsTo(field: QueryField, value: QueryValue, exact: boolean, bindings: Bindings, meant: Meant): string {
  if (field.name === 'domain') return isInDomain(value, bindings)
  const column = `entity.${field.name}`
  if (isAny(value)) return `${column} is not null`
  if ('is' in value && value.is.toLowerCase() === 'none') return `${column} is null`
  const refs = field.name === 'owner' ? ownersMeant(value, exact, meant) : refValues(value, field.kinds)
  const texts = textsOf(refs)
  const current = field.name === 'owner' ? `${bindings.bind(texts)}::text[]` : currentNamesSql(bindings.bind(texts))
  return oneOf([
    ...(texts.length > 0 ? [`(${column} is not null and ${column} = any (${current}))`] : []),
    ...patternsOf(refs).map((one) => `(${column} is not null and ${isLike(column, one, bindings)})`),
  ])
}

/** Whoever is nobody in the catalog may still be what a file names as owner: the pattern itself counts as well. */
function ownersMeant(value: QueryValue, exact: boolean, { me, owners }: Meant): QueryValue[] {
  if ('is' in value && value.is.toLowerCase() === 'me') return me.map((ref) => ({ is: ref }))
  const found = (owners.get(ownerKey({ value, exact })) ?? []).map((ref) => ({ is: ref }))
  return 'like' in value ? [...found, ...refValues(value)] : found
}

/** What is part of a domain, and what is part of a system that is. */
function isInDomain(value: QueryValue, bindings: Bindings): string {
  const isNone = 'is' in value && value.is.toLowerCase() === 'none'
  const node = { type: 'field' as const, field: 'partOf', exact: true }
  const values = isNone || isAny(value) ? [{ like: ['domain:', ''] }] : refValues(value, ['domain']).map(ofDomain)
  const found = isRelated({ ...node, values }, bindings)
  const through = found.replaceAll('entity.ref in', 'entity.system in')
  return isNone ? `not (${found} or coalesce(${through}, false))` : `(${found} or coalesce(${through}, false))`
}

const ofDomain = (value: QueryValue): QueryValue =>
  'like' in value && value.like[0] === '' ? { like: ['domain:', ...value.like.slice(1)] } : value

function isSaid(name: string, value: QueryValue, exact: boolean, bindings: Bindings): string {
  const column = name === 'title' ? 'entity.title' : 'entity.description'
  if ('like' in value) return `coalesce(${isLike(`lower(${column})`, value, bindings)}, false)`
  if (exact) return `coalesce(lower(${column}) = ${inLowerCase(value.is, bindings)}, false)`
  return `coalesce(lower(${column}) like ${inLowerCase(likePattern(['', value.is, '']), bindings)}, false)`
}

function comparison(node: CompareNode, field: QueryField, bindings: Bindings, { now }: Meant): string {
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
