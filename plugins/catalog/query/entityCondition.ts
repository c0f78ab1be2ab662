import { everything, type FieldNode, fieldOf, isAny, type QueryField, type QueryNode } from '@callboard/query'
import type { Bindings } from './bindings'
import { comparison } from './comparisonSql'
import { conditionOf } from './conditionOf'
import { flag } from './flagSql'
import type { Meant } from './meantBy'
import { isSaid } from './proseSql'
import { leadsTo } from './refSql'
import { isRelated } from './relationSql'
import { hasPattern, isOneOf } from './termSql'
import { textCondition } from './textCondition'
import { isLike, isOneOfTexts, oneOf, patternsOf, textsOf } from './textSql'

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
