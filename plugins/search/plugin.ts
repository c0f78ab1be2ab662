import { definePlugin, get, repeated, SearchResult } from '@callboard/plugin-api'
import { z } from 'zod'
import { BackstageQuery, BackstageResults } from './backstage/shapes'

/** Answers to a search, best first. */
export const Found = z.object({
  results: z.array(SearchResult),
  /** How many documents of each type match, whichever types were asked for. */
  types: z.record(z.string(), z.number().int()),
  /** What was searched for instead, where nothing holds what was typed. */
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
        /** Every word must match. Words in quotation marks must stand side by side. */
        text: z.string().max(200).default(''),
        /** Types of documents, such as `catalog.entity`; all when absent. */
        type: repeated(z.string()),
        limit: z.coerce.number<number>().int().min(1).max(100).default(20),
      }),
      output: Found,
      summary: 'Finds documents by text, best first; forgives typing errors',
    }),
    query: get('/query', {
      can: 'read',
      input: BackstageQuery,
      output: BackstageResults,
      summary: "Backstage's search API",
    }),
  },
})
