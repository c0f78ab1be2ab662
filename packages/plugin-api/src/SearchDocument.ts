import { z } from 'zod'

/** One thing that can be found, as a plugin offers it to search. */
export const SearchDocument = z.object({
  /** Unique within its type: an entity ref, a row's id. */
  key: z.string().min(1),
  title: z.string().min(1),
  /** What it says; a result shows the beginning. Plain text. */
  text: z.string().default(''),
  /** What else people may type to find it, and is not shown. */
  keywords: z.array(z.string()).optional(),
  /** Path in the app that shows it, such as `/catalog/default/component/web`. */
  to: z.string().startsWith('/'),
  /** Words to filter by, such as `{ kind: 'Component', owner: 'group:default/pay' }`. */
  facets: z.record(z.string(), z.string()).default({}),
  /** The fields that the contract declares for this type; what a result renderer receives. */
  fields: z.unknown(),
  /**
   * Stores nothing of what a result shows: the plugin's `results` are asked for it when the document is found. For what the plugin has
   * in a table of its own, under the same key.
   */
  isAsked: z.boolean().optional(),
})
export type SearchDocument<Fields = unknown> = Omit<z.input<typeof SearchDocument>, 'fields'> & { fields: Fields }

/** One answer to a search. */
export const SearchResult = SearchDocument.omit({ keywords: true, isAsked: true }).extend({
  /** `<plugin id>.<type>`, such as `catalog.entity`. */
  type: z.string(),
  /** Higher is better; comparable within one answer only. */
  rank: z.number(),
})
export type SearchResult<Fields = unknown> = Omit<z.output<typeof SearchResult>, 'fields'> & { fields: Fields }
