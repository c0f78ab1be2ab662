import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

export const NearestEntity = z.object({ ref: EntityRef, title: z.string().nullable() })
export type NearestEntity = z.infer<typeof NearestEntity>
