import { definePlugin, get, repeated, SearchResult } from '@callboard/plugin-api'
import { z } from 'zod'
import { BackstageQuery, BackstageResults } from './backstage/shapes'

/** Answers to a search, best first. */
export const Found = z.object({
  results: z.array(SearchResult),
  /** How many documents of each type match, whichever types were asked for. */
  types: z.record(z.string(), z.number().int()),
  /** What was searched for, without what narrows it. */
  words: z.string(),
  /** What was typed to narrow, such as `owner:me`; `typed` is how it stands in the text. */
  filters: z.array(z.object({ key: z.string(), value: z.string(), typed: z.string() })),
  /** What was searched for instead, where nothing holds the words. */
  mended: z.string().optional(),
})
export type Found = z.infer<typeof Found>

export const search = definePlugin({
  id: 'search',
  title: 'Search',
  description: 'One index over everything that the plugins offer.',
  permissions: { read: 'Search everything that is indexed' },
  routes: {
    find: get('/find', {
      can: 'read',
      input: z.object({
        /** Every word must match. Words in quotation marks must stand side by side. `owner:me` narrows by a facet. */
        text: z.string().max(200).default(''),
        /** Types of documents, such as `catalog.entity`; all when absent. */
        type: repeated(z.string()),
        limit: z.coerce.number<number>().int().min(1).max(100).default(20),
      }),
      output: Found,
      summary: 'Finds documents by text, best first; forgives typing errors, and narrows by words such as owner:me',
    }),
    query: get('/query', {
      can: 'read',
      input: BackstageQuery,
      output: BackstageResults,
      summary: "Backstage's search API",
    }),
  },
})
