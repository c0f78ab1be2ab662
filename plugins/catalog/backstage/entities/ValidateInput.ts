import { z } from 'zod'

/** What `POST /validate-entity` takes. */
export const ValidateInput = z.object({
  entity: z.record(z.string(), z.unknown()),
  /** Where it would stand, as `url:https://…`: what its placeholders are relative to. */
  location: z.string().regex(/^url:/, 'the location has to be url:<address>'),
})
