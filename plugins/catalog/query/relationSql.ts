import { type FieldNode, fieldOf, isAny, refValues } from '@callboard/query'
import type { Bindings } from './bindings'
import { allOf } from './conditionOf'
import { isLike, oneOf, patternsOf, textsOf } from './textSql'

/**
 * What these refs lead to: a relation is with an entity as it is called now. As an array, so that edges are found by their index; one
 * plan does for all values, and planning takes longer than finding.
 */
export const currentNamesSql = (refs: string) =>
  `array(select coalesce(names.ref, asked) from unnest(${refs}::text[]) as asked left join names on names.alias = asked)`

/** Whether an entity has a relation of a type with one of some others. */
export function isRelated({ field, values, exact }: FieldNode, bindings: Bindings): string {
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
