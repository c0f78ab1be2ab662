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

type Walk = Pick<GraphInput, 'root' | 'depth' | 'kind' | 'relation' | 'limit' | 'expand' | 'at'>

/** The same along relations with exactly these names. */
export async function walk(
  db: Db,
  kinds: Readonly<Record<string, Kind>>,
  { root, depth, kind, relation, limit, expand, at }: Walk,
  follow: Followed,
): Promise<Graph> {
  const pairs = relationPairs(kinds)
  const directed = pairs.filter(({ type, inverse }) => type !== inverse)
  const [graph] = await ask<Pick<Graph, 'nodes' | 'edges'>>(db, at, {
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

const ofToday = selectGraph('catalog.relations', 'catalog.summaries')
const ofThePast = selectGraph('catalog_past.relations', 'catalog_past.entities')

/** The views of the past read at the time that the transaction names. */
function ask<Row>(db: Db, at: string | undefined, values: Record<string, unknown>): Promise<Row[]> {
  if (at === undefined) return prepared<Row>(db, ofToday, values)
  return db.transaction(async (db) => {
    await db.raw(`select set_config('catalog.at', ?, true)`, [at])
    return prepared<Row>(db, ofThePast, values, { replanned: true })
  })
}

/** Beyond the depth nothing was left out: nobody asked for it. */
const leftOutOf = (nodes: Graph['nodes'], depth: number) =>
  nodes.reduce((sum, node) => (node.depth < depth ? sum + node.hidden : sum), 0)
