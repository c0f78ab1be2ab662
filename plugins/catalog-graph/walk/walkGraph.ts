import type { Kind } from '@callboard/catalog-model'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { Graph } from '../shapes/Graph'
import type { GraphInput } from '../shapes/GraphInput'
import { type Followed, followed, relationPairs } from './relationPairs'
import { selectGraph } from './selectGraph'

/** What is related to some entities, step by step as far as it was asked for, and never more than the limit. */
export function walkGraph(db: Db, kinds: Readonly<Record<string, Kind>>, input: GraphInput): Promise<Graph> {
  const pairs = relationPairs(kinds)
  return walk(db, kinds, input, followed(pairs, input.relation, input.direction))
}

/** What is drawn of an entity that is expanded, beyond the depth: as much as one looks through. */
const more = 50

type Walk = Pick<GraphInput, 'root' | 'depth' | 'kind' | 'relation' | 'limit' | 'expand'>

/** The same along relations with exactly these names. */
export async function walk(
  db: Db,
  kinds: Readonly<Record<string, Kind>>,
  { root, depth, kind, relation, limit, expand }: Walk,
  follow: Followed,
): Promise<Graph> {
  const pairs = relationPairs(kinds)
  const directed = pairs.filter(({ type, inverse }) => type !== inverse)
  const [graph] = await prepared<Pick<Graph, 'nodes' | 'edges'>>(db, statement, {
    roots: [...new Set(root)],
    depth,
    limit,
    expand,
    more,
    ...follow,
    kinds: kind.length > 0 ? kind.map((name) => name.toLowerCase()) : null,
    shown: relation.length > 0 ? followed(pairs, relation, 'both').only : null,
    types: directed.map(({ type }) => type),
    inverses: directed.map(({ inverse }) => inverse),
  })
  if (!graph) throw new Error('A walk is one row.')
  return { ...graph, leftOut: leftOutOf(graph.nodes, depth), pairs }
}

const statement = selectGraph('catalog.relations', 'catalog.summaries')

/** Beyond the depth nothing was left out: nobody asked for it. */
const leftOutOf = (nodes: Graph['nodes'], depth: number) =>
  nodes.reduce((sum, node) => (node.depth < depth ? sum + node.hidden : sum), 0)
