import { z } from 'zod'

const Text = z.string().nullable()

/** What finds an entity by its name: kind, namespace, name, title, type, lifecycle, owner, tags. */
export const NameRow = z.tuple([z.string(), z.string(), z.string(), Text, Text, Text, Text, z.array(z.string())])
export type NameRow = z.infer<typeof NameRow>

/** The ref of an entity that is gone. */
export const GoneRow = z.tuple([z.string()])

/** The names of the catalog, or what of them changed. */
export const NameList = z.object({
  /** To give along next time, for what changed until then. */
  since: z.string(),
  /** Whether these are all; otherwise what changed, and the refs of what is gone. */
  isWhole: z.boolean(),
  rows: z.array(z.union([NameRow, GoneRow])),
})
export type NameList = z.infer<typeof NameList>
