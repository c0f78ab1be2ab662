import { invalid } from '@callboard/plugin-api'
import type { Bindings } from '../query/bindings'
import { conditionOf } from '../query/conditionOf'
import type { FieldMatch, Predicate } from '../shapes/Predicate'

const columns = new Map([
  ['id', 'id::text'],
  ['type', 'lower(type)'],
  ['target', 'lower(target)'],
  ['entityref', 'entity_ref'],
])

/** A predicate as a condition on `locations`. @throws PortalError 400 for a field that a location does not have. */
export const locationCondition = (predicate: Predicate, bindings: Bindings): string =>
  conditionOf(predicate, (field, match) => fieldCondition(field, match, bindings))

function fieldCondition(field: string, match: FieldMatch, { bind }: Bindings): string {
  const column = columns.get(field.toLowerCase())
  if (!column) throw invalid(`A location has no field '${field}'. It has id, type, target and entityRef.`)
  const isOneOf = (values: unknown[]) =>
    `${column} = any (${bind(values.map((value) => String(value).toLowerCase()))}::text[])`
  if (typeof match !== 'object') return isOneOf([match])
  if ('$exists' in match) return String(match.$exists)
  if ('$in' in match) return isOneOf(match.$in)
  if ('$hasPrefix' in match) return `starts_with(${column}, ${bind(match.$hasPrefix.toLowerCase())}::text)`
  return typeof match.$contains === 'object' ? 'false' : isOneOf([match.$contains])
}
