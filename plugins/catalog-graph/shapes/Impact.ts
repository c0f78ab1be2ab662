import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { GraphNode, RelationPair } from './Graph'

export const ImpactInput = z.object({ entity: EntityRef, at: z.iso.datetime({ offset: true }).optional() })

/** One step of the way from what stops: along which relation, as the one before has it, and to which entity. */
const Step = z.object({ relation: z.string(), ref: EntityRef, title: z.string() })

export const ImpactedEntity = GraphNode.omit({ hidden: true }).extend({
  /** The shortest way from what stops, which is not in it, to this entity, which is the last. */
  path: z.array(Step),
})
export type ImpactedEntity = z.infer<typeof ImpactedEntity>

export const Impact = z.object({
  ref: EntityRef,
  title: z.string(),
  exists: z.boolean(),
  /** The nearest first. */
  items: z.array(ImpactedEntity),
  /** How many relations of those in `items` lead to more that break, which the list has no room for. */
  leftOut: z.number().int(),
  /** Names of the relations along which something breaks, as what breaks first has them. */
  relations: z.array(z.string()),
  pairs: z.array(RelationPair),
})
export type Impact = z.infer<typeof Impact>
