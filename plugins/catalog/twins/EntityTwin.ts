import { z } from 'zod'
import { Version } from '../history/Version'
import { EntityDescription } from '../shapes/EntityDescription'

/** What the Overview of an entity shows. */
export const EntityTwin = EntityDescription.extend({ lately: z.array(Version) })
export type EntityTwin = z.infer<typeof EntityTwin>
