import { z } from 'zod'

/** As in a catalog file: what is much deeper could not even be written as one. */
const deepest = 100

const isWithin = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => isWithin(inner, levels - 1)))

/** What `POST /validate-entity` takes. */
export const ValidateInput = z.object({
  entity: z
    .record(z.string(), z.unknown())
    .refine((entity) => isWithin(entity, deepest), `the entity is nested deeper than ${deepest} levels`),
  /** Where it would stand, as `url:https://…`: what its placeholders are relative to. */
  location: z.string().regex(/^url:/, 'the location has to be url:<address>'),
})
