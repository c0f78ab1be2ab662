import { z } from 'zod'
import { unbracket, valuesOf } from './unbracket'

const Values = z.preprocess(valuesOf, z.array(z.string()))

/** Backstage's query parameters, brackets and all. */
export const BackstageQuery = z.preprocess(
  (query: Record<string, unknown>) => unbracket(query),
  z.object({
    term: z.string().max(100, 'The search term may have at most 100 characters.').default(''),
    types: Values,
    filters: z.record(z.string(), Values).default({}),
    pageLimit: z.coerce.number().int().min(1).max(100).default(25),
    pageCursor: z
      .base64('A page cursor is the nextPageCursor or previousPageCursor of an earlier answer.')
      .transform((cursor) => Number(atob(cursor)))
      .pipe(z.int().min(0).max(10_000))
      .optional(),
  }),
)
export type BackstageQuery = z.output<typeof BackstageQuery>

export const BackstageResults = z.object({
  results: z.array(
    z.object({
      type: z.string(),
      document: z.looseObject({ title: z.string(), text: z.string(), location: z.string() }),
      highlight: z.object({
        preTag: z.string(),
        postTag: z.string(),
        fields: z.object({ title: z.string(), text: z.string() }),
      }),
      rank: z.number(),
    }),
  ),
  nextPageCursor: z.string().optional(),
  previousPageCursor: z.string().optional(),
  numberOfResults: z.number().int(),
})
export type BackstageResults = z.infer<typeof BackstageResults>
