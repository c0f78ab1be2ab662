import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** How many there are of something: in the group itself, and with every group below it, each once. */
const Count = z.object({ direct: z.number().int(), all: z.number().int() })

/** A group with what it counts. */
export const Group = z.object({
  ref: EntityRef,
  title: z.string(),
  description: z.string().nullable(),
  type: z.string().nullable(),
  /** The groups above it, as it or they say; not each need be in the catalog. Sorted. */
  parents: z.array(EntityRef),
  /** People of the catalog. */
  members: Count,
  /** Entities that name it, or a group below it, as their owner. */
  owned: Count,
})
export type Group = z.infer<typeof Group>
