import { EntityDocument } from '@callboard/catalog-model'
import { post } from '@callboard/plugin-api'
import { z } from 'zod'
import { Target } from '../../shapes/names'

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
      generateEntities: z.array(z.object({ entity: EntityDocument, fields: z.array(z.unknown()) })),
    }),
    summary: 'Which catalog files a repository has, or an entity that a first one could begin with',
  }),
}
