import type { QueryNode } from '@callboard/query'
import type { EntityQuery } from '../shapes/EntityQuery'
import { whereOf } from './whereOf'

/**
 * The kinds, in lower case, that a query asks for if it asks for nothing else: how many there are of these is known. Empty for all
 * kinds, undefined where anything else narrows it.
 */
export function kindsOf({ fullText, refs, ...query }: Omit<EntityQuery, 'order'>): string[] | undefined {
  return refs || fullText?.term.trim() ? undefined : kindsIn(whereOf(query))
}

function kindsIn(node: QueryNode): string[] | undefined {
  if (node.type === 'and' && node.nodes.length < 2) return node.nodes[0] ? kindsIn(node.nodes[0]) : []
  if (node.type !== 'field' || node.field.toLowerCase() !== 'kind') return undefined
  const kinds = node.values.flatMap((value) => ('is' in value ? [value.is.toLowerCase()] : []))
  return kinds.length === node.values.length ? [...new Set(kinds)] : undefined
}
