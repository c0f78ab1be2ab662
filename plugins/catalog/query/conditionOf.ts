import type { QueryNode } from '@callboard/query'

type Leaf = Exclude<QueryNode, { type: 'and' | 'or' | 'not' }>

/** A tree as one condition, with `leaf` for what is neither joined nor turned round. */
export function conditionOf(node: QueryNode, leaf: (node: Leaf) => string): string {
  const each = (nodes: QueryNode[]) => nodes.map((one) => conditionOf(one, leaf))
  if (node.type === 'and') return allOf(each(node.nodes))
  if (node.type === 'or') return anyOf(each(node.nodes))
  if (node.type === 'not') return `not ${conditionOf(node.node, leaf)}`
  return leaf(node)
}

export const allOf = (conditions: string[]) => (conditions.length > 0 ? `(${conditions.join(' and ')})` : 'true')
export const anyOf = (conditions: string[]) => (conditions.length > 0 ? `(${conditions.join(' or ')})` : 'false')
