import { EntityRef, repeated } from '@callboard/plugin-api'
import { z } from 'zod'
import { deepest, largest } from './limits'

/** Along relations as they are meant (`dependsOn`, `ownedBy`), against them, or both. */
export const WalkDirection = z.enum(['both', 'out', 'in'])
export type WalkDirection = z.infer<typeof WalkDirection>

const roots = repeated(EntityRef).refine((refs) => refs.length > 0, 'Say where to begin: root=component:default/web.')

export const GraphInput = z.object({
  root: roots.refine((refs) => refs.length <= 20, 'A graph begins at 20 entities at most.'),
  depth: z.coerce.number<number>().int().min(1).max(deepest).default(1),
  direction: WalkDirection.default('both'),
  /** Any of these kinds, in any case; all, if none. Roots are always there. */
  kind: repeated(z.string().max(100)),
  /** Any of these relations, by the name from either end; all, if none. */
  relation: repeated(z.string().max(100)),
  /** Entities of which one step more is shown, although they are as far away as the depth allows. */
  expand: repeated(EntityRef).refine((refs) => refs.length <= 50, 'A graph has 50 expanded entities at most.'),
  /** How many entities at most, without those that `expand` adds. */
  limit: z.coerce.number<number>().int().min(1).max(largest).default(300),
  at: z.iso.datetime({ offset: true }).optional(),
})
export type GraphInput = z.infer<typeof GraphInput>
