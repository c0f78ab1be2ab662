import { everything, type QueryNode } from '@callboard/query'
import type { EntityQuery } from '../shapes/EntityQuery'
import { predicateNode } from './predicateNode'

/** What a query asks beside a text and refs, as one tree. */
export function whereOf({ predicate, narrowed }: Pick<EntityQuery, 'predicate' | 'narrowed'>): QueryNode {
  const nodes = [...(predicate ? [predicateNode(predicate)] : []), ...(narrowed ? [narrowed.node] : [])]
  return nodes.length > 1 ? { type: 'and', nodes } : (nodes[0] ?? everything)
}
