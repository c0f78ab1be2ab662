import { parseEntityRef } from '@callboard/catalog-model'
import { counted } from '@callboard/plugin-api'
import type { GraphNode } from '../shapes/Graph'
import { groupedByRelation, type Neighbour } from './neighboursOf'
import { relationWords } from './relationWords'

/** As many as one listens to. */
const most = 5

/** A node in words, for those who do not see the drawing: what it is, whose, and what it is related to. */
export function describeNode(node: GraphNode, neighbours: Neighbour[], titleOf: (ref: string) => string): string {
  const { ref, title, type, owner, ownerTitle, exists, hidden } = node
  const { kind } = parseEntityRef(ref)
  const what = [title, type ? `${kind}, ${type}` : kind, exists ? '' : 'not in the catalog']
  const whose = owner ? `owned by ${ownerTitle ?? owner}` : ''
  const relations = groupedByRelation(neighbours).map(
    ({ relation, refs }) => `${relationWords(relation)} ${namesOf(refs.map(titleOf))}`,
  )
  const rest = hidden > 0 ? `${counted(hidden, 'relation')} not shown` : ''
  return [[...what, whose].filter(Boolean).join(', '), ...relations, rest].filter(Boolean).join('. ')
}

function namesOf(titles: string[]): string {
  const shown = titles.slice(0, most)
  const rest = titles.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}
