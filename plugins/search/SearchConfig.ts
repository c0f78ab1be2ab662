import { z } from 'zod'

export const SearchConfig = z.object({
  /**
   * What a kind adds to the rank of its entities. A match in a name counts about 1 more than the same match in a text,
   * so that these decide between equals.
   */
  boosts: z
    .record(z.string(), z.number())
    .default({ Component: 0.3, System: 0.3, API: 0.2, Domain: 0.2, Group: 0.1, Location: -0.5 }),
})
export type SearchConfig = z.output<typeof SearchConfig>
