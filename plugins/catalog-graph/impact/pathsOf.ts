import type { GraphEdge, GraphNode, RelationPair } from '../shapes/Graph'
import type { ImpactedEntity } from '../shapes/Impact'

type Path = ImpactedEntity['path']

/** The shortest way from the root of a walk to each of its nodes, along relations with these names; the same one every time. */
export function pathsOf(
  nodes: Pick<GraphNode, 'ref' | 'title' | 'depth'>[],
  edges: GraphEdge[],
  pairs: RelationPair[],
  relations: string[],
): Map<string, Path> {
  const known = new Map(nodes.map((node) => [node.ref, node]))
  const ways = waysInto(edges, pairs, relations)
  const paths = new Map<string, Path>()
  for (const { ref, title, depth } of [...nodes].sort((one, other) => one.depth - other.depth)) {
    const way = ways.get(ref)?.find(({ from }) => known.get(from)?.depth === depth - 1)
    const before = way && paths.get(way.from)
    paths.set(ref, way && before ? [...before, { relation: way.relation, ref, title }] : [])
  }
  return paths
}

interface Way {
  from: string
  relation: string
}

/** For each entity what leads to it. An edge is written once and can be gone both ways, under another name each. */
function waysInto(edges: GraphEdge[], pairs: RelationPair[], relations: string[]): Map<string, Way[]> {
  const inverseOf = new Map(pairs.map(({ type, inverse }) => [type, inverse]))
  const ways = new Map<string, Way[]>()
  const add = (to: string, way: Way) => {
    if (relations.includes(way.relation)) ways.set(to, [...(ways.get(to) ?? []), way])
  }
  for (const { source, target, type } of edges) {
    add(target, { from: source, relation: type })
    add(source, { from: target, relation: inverseOf.get(type) ?? type })
  }
  return ways
}
