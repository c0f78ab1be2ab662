import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** An entity of a graph, or a reference that leads to none. */
export const GraphNode = z.object({
  ref: EntityRef,
  title: z.string(),
  type: z.string().nullable(),
  lifecycle: z.string().nullable(),
  owner: EntityRef.nullable(),
  /** Null for an owner that is not in the catalog. */
  ownerTitle: z.string().nullable(),
  exists: z.boolean(),
  /** How many steps it is away from the nearest root; 0 for a root. */
  depth: z.number().int(),
  /** How many relations of it, of those that were asked for, lead to entities that are not in the graph. */
  hidden: z.number().int(),
})
export type GraphNode = z.infer<typeof GraphNode>

/** A relation between two entities of a graph: once, whichever of the two says it. */
export const GraphEdge = z.object({ source: EntityRef, target: EntityRef, type: z.string() })
export type GraphEdge = z.infer<typeof GraphEdge>

/** A sort of relation and the name of the same seen from its other end. */
export const RelationPair = z.object({ type: z.string(), inverse: z.string() })
export type RelationPair = z.infer<typeof RelationPair>

export const Graph = z.object({
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  /** How many of the hidden relations are within the depth: their entities were left out because the graph was full. */
  leftOut: z.number().int(),
  /** All sorts of relation of this portal. */
  pairs: z.array(RelationPair),
})
export type Graph = z.infer<typeof Graph>
