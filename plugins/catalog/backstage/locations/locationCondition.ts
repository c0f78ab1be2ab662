import { invalid } from '@callboard/plugin-api'
import type { FieldNode } from '@callboard/query'
import { isAny } from '@callboard/query'
import type { Bindings } from '../../query/bindings'
import { anyOf, conditionOf } from '../../query/conditionOf'
import { likePattern } from '../../query/likePattern'
import { predicateNode } from '../query/predicateNode'
import type { Predicate } from '../shapes/Predicate'

const columns = new Map([
  ['id', 'id::text'],
  ['type', 'lower(type)'],
  ['target', 'lower(target)'],
  ['entityref', 'entity_ref'],
])

/** A predicate as a condition on `locations`. @throws PortalError 400 for a field that a location does not have. */
export const locationCondition = (predicate: Predicate, bindings: Bindings): string =>
  conditionOf(predicateNode(predicate, isField), (node) => (node.type === 'field' ? isOneOf(node, bindings) : 'false'))

function isField(field: string): boolean {
  if (columns.has(field.toLowerCase())) return true
  throw invalid(`A location has no field '${field}'. It has id, type, target and entityRef.`)
}

/** Every location has all of its fields. */
function isOneOf({ field, values }: FieldNode, { bind }: Bindings): string {
  if (values.some(isAny)) return 'true'
  const column = columns.get(field.toLowerCase()) ?? 'null'
  const texts = values.flatMap((value) => ('is' in value ? [value.is.toLowerCase()] : []))
  const patterns = values.flatMap((value) => ('like' in value ? [likePattern(value.like).toLowerCase()] : []))
  return anyOf([
    ...(texts.length > 0 ? [`${column} = any (${bind(texts)}::text[])`] : []),
    ...patterns.map((pattern) => `${column} like ${bind(pattern)}::text`),
  ])
}
