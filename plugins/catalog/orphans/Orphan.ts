import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** When an entity lost its file. */
export const Orphaning = z.object({
  since: z.iso.datetime(),
  /** Target of the location that had it last. */
  location: z.string(),
})

/** An entity that is kept although its file is gone. */
export const Orphan = Orphaning.extend({
  ref: EntityRef,
  title: z.string().nullable(),
  uid: z.string(),
  /** The file that said it last. */
  file: z.string(),
})
export type Orphan = z.infer<typeof Orphan>
