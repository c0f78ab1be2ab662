import type { QueryNode, QueryValue } from '@callboard/query'
import type { FieldMatch, Predicate } from '../shapes/Predicate'

/**
 * Backstage's predicate as a tree of the portal's own query language.
 * @param hasField whether a field is one at all: what is not there has no values.
 */
export function predicateNode(predicate: Predicate, hasField = isOfEntity): QueryNode {
  const { $all, $any, $not, ...fields } = predicate as Record<string, unknown>
  const each = (predicates: unknown) => (predicates as Predicate[]).map((one) => predicateNode(one, hasField))
  if ($all) return { type: 'and', nodes: each($all) }
  if ($any) return { type: 'or', nodes: each($any) }
  if ($not) return { type: 'not', node: predicateNode($not as Predicate, hasField) }
  const nodes = Object.entries(fields).map(([field, match]) => matchNode(field, match as FieldMatch, hasField))
  return { type: 'and', nodes }
}

/** Short names such as `owner` are no fields to Backstage. */
const isOfEntity = (field: string) => /^(kind|apiVersion|metadata|spec|relations)(\.|$)/i.test(field)

const nothing: QueryNode = { type: 'or', nodes: [] }

function matchNode(field: string, match: FieldMatch, hasField: (field: string) => boolean): QueryNode {
  const isField = hasField(field)
  const oneOf = (values: QueryValue[]): QueryNode =>
    isField && values.length > 0 ? { type: 'field', field, exact: true, values } : nothing
  if (typeof match !== 'object') return oneOf([is(match)])
  if ('$exists' in match) return match.$exists ? oneOf([any]) : { type: 'not', node: oneOf([any]) }
  if ('$in' in match) return oneOf(match.$in.map(is))
  if ('$hasPrefix' in match) return oneOf([{ like: [match.$hasPrefix, ''] }])
  const { $contains } = match
  if (typeof $contains !== 'object') return oneOf([is($contains)])
  return field.toLowerCase() === 'relations' ? relationNode($contains) : nothing
}

const is = (value: unknown): QueryValue => ({ is: String(value) })
const any: QueryValue = { like: ['', ''] }

type RelationMatch = Extract<Extract<FieldMatch, { $contains: unknown }>['$contains'], { type: string }>

function relationNode({ type, targetRef }: RelationMatch): QueryNode {
  const targets = typeof targetRef === 'object' ? targetRef.$in : targetRef === undefined ? undefined : [targetRef]
  const values = targets?.map(is) ?? [any]
  const field = type ? `relations.${type}` : 'relations'
  return values.length > 0 ? { type: 'field', field, exact: true, values } : nothing
}
