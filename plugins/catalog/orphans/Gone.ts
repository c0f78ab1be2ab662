import { EntityDocument } from '@callboard/catalog-model'
import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { Cause } from '../history/Version'

/** An entity that was in the catalog once. */
export const GoneEntity = z.object({
  ref: EntityRef,
  /** When it went, why, and through whom; null for the portal itself. */
  goneAt: z.iso.datetime(),
  cause: Cause,
  actor: z.string().nullable(),
  /** Target of the location that had it last. */
  location: z.string(),
  /** As it was. */
  entity: EntityDocument,
  /** The same as YAML. */
  text: z.string(),
  /** The entity that it seems to be now, if one came when it went that is the same but for its name. */
  renamedTo: EntityRef.nullable(),
})
export type GoneEntity = z.infer<typeof GoneEntity>
