import type { Entity } from '@callboard/catalog-model'
import { displayName, refOf } from '@callboard/catalog-model'
import { comparableOf, dayFormat, momentBound, numberFormat } from '../comparable'
import { fieldOf } from '../fields/findField'
import type { QueryField } from '../fields/QueryField'
import { type CompareNode, type FieldNode, isAny, type QueryNode, type QueryValue } from '../QueryNode'
import { refValues } from '../refValues'
import { matchesText } from './matchesText'
import { valuesAt } from './valuesAt'

/** An entity with what the catalog knows of it beside its document. */
export interface QueryFacts {
  /** With its relations. */
  entity: Entity
  /** Canonical refs. */
  owner: string | null
  system: string | null
  /** Of the entity itself and of its system. */
  domains: readonly string[]
  /** ISO 8601. */
  created: string
  updated: string
  /** How many errors it has. */
  problems: number
  formerNames?: readonly string[]
}

/** Who asks, and when. */
export interface QueryContext {
  now: Date
  /** Refs of the user and their groups: what `owner:me` stands for. */
  me: readonly string[]
  /** Groups with the groups above them, and users; by ref. */
  owners: ReadonlyMap<string, { title: string | null; parents: readonly string[] }>
  /** Refs that the user starred. */
  starred: ReadonlySet<string>
}

/** Whether an entity is what a query asks for: the same answer that the database gives. */
export function matchesQuery(node: QueryNode, facts: QueryFacts, context: QueryContext): boolean {
  if (node.type === 'and') return node.nodes.every((each) => matchesQuery(each, facts, context))
  if (node.type === 'or') return node.nodes.some((each) => matchesQuery(each, facts, context))
  if (node.type === 'not') return !matchesQuery(node.node, facts, context)
  if (node.type === 'text') return matchesText(node.text, facts.entity, facts.formerNames)
  const field = fieldOf(node.field)
  return node.type === 'compare' ? compares(node, field, facts, context) : hasOne(node, field, facts, context)
}

function compares(
  { operator, value, ...node }: CompareNode,
  field: QueryField,
  facts: QueryFacts,
  { now }: QueryContext,
): boolean {
  const bound = momentBound(operator, value, now)
  if (field.type === 'time') {
    const moment = new Date(node.field === 'created' ? facts.created : facts.updated).getTime()
    return bound !== undefined && isInOrder(moment, bound.operator, bound.at.getTime())
  }
  const texts = valuesAt(facts.entity, field.path ?? node.field).map(String)
  if (bound) {
    const day = bound.at.toISOString().slice(0, 10)
    return texts.some((text) => new RegExp(dayFormat).test(text) && isInOrder(text.slice(0, 10), bound.operator, day))
  }
  const comparable = comparableOf(value, now)
  const number = comparable && 'number' in comparable ? comparable.number : Number.NaN
  return texts.some((text) => new RegExp(numberFormat).test(text) && isInOrder(Number(text), operator, number))
}

function isInOrder<Value extends number | string>(
  left: Value,
  operator: CompareNode['operator'],
  right: Value,
): boolean {
  if (operator === '<') return left < right
  if (operator === '<=') return left <= right
  return operator === '>' ? left > right : left >= right
}

function hasOne(node: FieldNode, field: QueryField, facts: QueryFacts, context: QueryContext): boolean {
  const { values, exact } = node
  if (field.type === 'flag') return values.some((value) => isFlagged(field.name, value, facts, context))
  if (field.type === 'time') return values.some(isAny)
  if (field.type === 'ref') return values.some((value) => leadsTo(field, value, exact, facts, context))
  if (field.type === 'prose') return isSaid(field, values, exact, facts)
  if (field.type === 'relation') return isRelated(field, node, facts)
  return values.some((value) => textsOf(field, facts).some((text) => fits(text, value)))
}

function isFlagged(
  name: string,
  value: QueryValue,
  { entity, problems }: QueryFacts,
  { starred }: QueryContext,
): boolean {
  const word = 'is' in value ? value.is : ''
  if (name === 'has') return word === 'problems' && problems > 0
  if (word === 'starred') return starred.has(refOf(entity))
  return word === 'orphan' && entity.metadata.annotations?.['backstage.io/orphan'] === 'true'
}

const textsOf = ({ name, path }: QueryField, { entity }: QueryFacts): string[] =>
  name === 'ref'
    ? [refOf(entity)]
    : valuesAt(entity, path ?? name).map((value) => (value === null ? '' : String(value)))

function leadsTo(
  field: QueryField,
  value: QueryValue,
  exact: boolean,
  facts: QueryFacts,
  context: QueryContext,
): boolean {
  const refs = refsOf(field, facts)
  if (isAny(value)) return refs.length > 0
  if ('is' in value && value.is.toLowerCase() === 'none') return refs.length === 0
  if (field.name !== 'owner') return refValues(value, field.kinds).some((one) => refs.some((ref) => fits(ref, one)))
  if ('is' in value && value.is.toLowerCase() === 'me') return refs.some((ref) => context.me.includes(ref))
  return refs.some((ref) =>
    (exact ? [ref] : aboveAndSelf(ref, context)).some((each) => isMeant(each, value, field, context)),
  )
}

const refsOf = ({ name }: QueryField, { owner, system, domains }: QueryFacts): readonly string[] =>
  name === 'domain' ? domains : [name === 'owner' ? owner : system].filter((ref) => ref !== null)

function isMeant(ref: string, value: QueryValue, field: QueryField, { owners }: QueryContext): boolean {
  const title = owners.get(ref)?.title
  return (
    refValues(value, field.kinds).some((one) => fits(ref, one)) ||
    ('is' in value && title != null && fits(title, value))
  )
}

/** A ref with those of all groups above it. Circles of groups end. */
function aboveAndSelf(ref: string, { owners }: QueryContext): string[] {
  const found = new Set([ref])
  for (const each of found) for (const parent of owners.get(each)?.parents ?? []) found.add(parent)
  return [...found]
}

function isSaid({ name }: QueryField, values: QueryValue[], exact: boolean, { entity }: QueryFacts): boolean {
  const text = name === 'title' ? displayName(entity) : entity.metadata.description
  if (text === undefined) return false
  return values.some((value) => fits(text, 'is' in value && !exact ? { like: ['', value.is, ''] } : value))
}

function isRelated({ path = '' }: QueryField, { values, exact }: FieldNode, { entity }: QueryFacts): boolean {
  const type = path.slice('relations.'.length).toLowerCase()
  const targets = (entity.relations ?? []).filter((relation) => type === '' || relation.type.toLowerCase() === type)
  return values.some((value) =>
    targets.some(({ targetRef }) =>
      (exact || isAny(value) ? [value] : refValues(value)).some((one) => fits(targetRef, one)),
    ),
  )
}

/** Whether a text is a value, in any case. */
function fits(text: string, value: QueryValue): boolean {
  const folded = text.toLowerCase()
  if ('is' in value) return folded === value.is.toLowerCase()
  const [first = '', ...rest] = value.like.map((piece) => piece.toLowerCase())
  const last = rest.pop() ?? ''
  if (!folded.startsWith(first) || !folded.endsWith(last) || folded.length < first.length + last.length) return false
  let at = first.length
  for (const piece of rest) {
    const found = folded.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at <= folded.length - last.length
}
