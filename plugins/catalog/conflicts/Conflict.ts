import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** Where a location says an entity. */
const Claim = z.object({
  locationId: z.uuid(),
  /** Target of the location. */
  location: z.string(),
  file: z.string(),
  line: z.number().int(),
})
export type Claim = z.infer<typeof Claim>

/** Two locations say one entity: one has it, the other was refused. */
export const Conflict = z.object({
  ref: EntityRef,
  title: z.string().nullable(),
  since: z.iso.datetime(),
  holder: Claim,
  claimant: Claim,
})
export type Conflict = z.infer<typeof Conflict>
