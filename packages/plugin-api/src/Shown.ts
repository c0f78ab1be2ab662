import { z } from 'zod'
import { When } from './When'

const text = z.string().min(1).max(200)
/** A path of the portal: `//host` would be one elsewhere. */
const path = z
  .string()
  .max(200)
  .regex(/^\/(?![/\\])/, 'must be a path of the portal, such as /notes')

const few = <Item extends z.ZodType>(item: Item) => z.array(item).max(50).default([])

/**
 * What a plugin shows, as far as it can be said without running it: what stands in a frame, and the ways there. What is not declared here
 * a plugin in a frame does not have.
 */
export const Shown = z.object({
  nav: few(z.object({ id: text, to: path, label: text, icon: text })),
  pages: few(z.object({ id: text, path, title: text })),
  entityTabs: few(z.object({ id: text, path: text, title: text, when: When.optional() })),
  entityCards: few(
    z.object({
      id: text,
      title: text,
      when: When.optional(),
      place: z.enum(['top', 'side']).optional(),
      lines: z.int().min(1).max(50).optional(),
    }),
  ),
  homeCards: few(z.object({ id: text, title: text, place: z.literal('side').optional() })),
})
export type Shown = z.infer<typeof Shown>
