import type { GraphEdge, RelationPair } from '../shapes/Graph'

/** What an entity of a graph is related to, seen from itself. */
export interface Neighbour {
  ref: string
  /** Name of the relation as the entity has it, such as `ownerOf` where the edge is `ownedBy`. */
  relation: string
}

/** The neighbours of each entity in a graph, those that it points to first. */
export function neighboursOf(edges: GraphEdge[], pairs: RelationPair[]): Map<string, Neighbour[]> {
  const inverseOf = new Map(pairs.map(({ type, inverse }) => [type, inverse]))
  const neighbours = new Map<string, Neighbour[]>()
  const add = (of: string, neighbour: Neighbour) => {
    const known = neighbours.get(of)
    if (known) known.push(neighbour)
    else neighbours.set(of, [neighbour])
  }
  for (const { source, target, type } of edges) add(source, { ref: target, relation: type })
  for (const { source, target, type } of edges) add(target, { ref: source, relation: inverseOf.get(type) ?? type })
  return neighbours
}

/** The same by relation: each name of a relation once, with everything it leads to. */
export function groupedByRelation(neighbours: Neighbour[]): Array<{ relation: string; refs: string[] }> {
  const refs = new Map<string, string[]>()
  for (const { relation, ref } of neighbours) refs.set(relation, [...(refs.get(relation) ?? []), ref])
  return [...refs].map(([relation, refs]) => ({ relation, refs }))
}
