import { z } from 'zod'
import { EntityName } from '../shapes/names'

/** What a badge shows of an entity, beside what it is. */
export const BadgeInput = EntityName.extend({ show: z.enum(['title', 'owner', 'lifecycle']).default('title') })
export type BadgeInput = z.infer<typeof BadgeInput>
