import type { FieldMatch, Predicate } from '../shapes/Predicate'

/** What a match of one field is as SQL. */
export type FieldCondition = (field: string, match: FieldMatch) => string

/** A predicate as one condition. */
export function conditionOf(predicate: Predicate, fieldCondition: FieldCondition): string {
  const { $all, $any, $not, ...fields } = predicate as Record<string, unknown>
  const each = (predicates: unknown) => (predicates as Predicate[]).map((one) => conditionOf(one, fieldCondition))
  if ($all) return allOf(each($all))
  if ($any) return anyOf(each($any))
  if ($not) return `not ${conditionOf($not as Predicate, fieldCondition)}`
  return allOf(Object.entries(fields).map(([field, match]) => fieldCondition(field, match as FieldMatch)))
}

export const allOf = (conditions: string[]) => (conditions.length > 0 ? `(${conditions.join(' and ')})` : 'true')
const anyOf = (conditions: string[]) => (conditions.length > 0 ? `(${conditions.join(' or ')})` : 'false')
