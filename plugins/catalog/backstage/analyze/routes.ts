import { EntityDocument } from '@callboard/catalog-model'
import { post } from '@callboard/plugin-api'
import { z } from 'zod'
import { Target } from '../../shapes/names'

/** What a field of a generated entity was made from, or that somebody has to say it. */
const AnalyzedField = z.object({
  field: z.string(),
  state: z.enum(['analysisSuggestedValue', 'analysisSuggestedNoValue', 'needsUserInput']),
  value: z.string().nullable(),
  description: z.string(),
})
export type AnalyzedField = z.infer<typeof AnalyzedField>

export const analyzeRoutes = {
  analyzeLocation: post('/analyze-location', {
    can: 'register',
    input: z.strictObject({
      location: z.object({ type: z.literal('url').default('url'), target: Target }),
      catalogFilename: z.string().min(1).max(200).optional(),
    }),
    output: z.object({
      existingEntityFiles: z.array(
        z.object({
          location: z.object({ type: z.literal('url'), target: z.string() }),
          isRegistered: z.boolean(),
          entity: EntityDocument,
        }),
      ),
      generateEntities: z.array(z.object({ entity: EntityDocument, fields: z.array(AnalyzedField) })),
    }),
    summary: 'Which catalog files a repository has, or the entities that a first one could begin with',
  }),
}
