import { EntityRef, storable } from '@callboard/plugin-api'
import { z } from 'zod'

const isStorable = (text: string) => storable(text) === text

/** A list that somebody saved: narrowed, sorted and laid out as its address says. */
export const View = z.object({
  id: z.uuid(),
  name: z
    .string()
    .trim()
    .min(1, 'Say what the view is called.')
    .max(60)
    .refine(isStorable, 'holds characters that cannot be stored'),
  /** What stands in the address of the list after `?`. */
  query: z.string().max(4000).refine(isStorable, 'holds characters that cannot be stored'),
  /** Whether everybody sees it. Only its owner changes it. */
  isShared: z.boolean(),
  isMine: z.boolean(),
  owner: EntityRef,
  /** What people call its owner; null for one who is not in the catalog. */
  ownerTitle: z.string().nullable(),
})
export type View = z.infer<typeof View>

export const NewView = View.pick({ name: true, query: true, isShared: true })
  // The one that it had, when it comes back: links to it lead there again.
  .extend({ id: View.shape.id.optional() })
export type NewView = z.infer<typeof NewView>

/** What is given is changed, the rest stays. */
export const ViewChange = View.pick({ name: true, query: true, isShared: true }).partial()
export type ViewChange = z.infer<typeof ViewChange>
