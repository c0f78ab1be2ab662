import { Problem } from '@callboard/catalog-model'
import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** In characters. A file of more is rather generated than pasted. */
export const longestPasted = 100_000

/** What is wrong with a catalog file that is nowhere yet, and the entities in it that are good. */
export const PastedCheck = z.object({ entities: z.array(EntityRef), problems: z.array(Problem) })
export type PastedCheck = z.infer<typeof PastedCheck>
