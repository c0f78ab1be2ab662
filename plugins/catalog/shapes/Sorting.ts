import { z } from 'zod'
import { mostSortKeys, parseSorting, type SortKey, sortFields } from './sortFields'

/** What a list is sorted by, as `owner,-updated`. */
export const Sorting = z
  .string()
  .max(500)
  .default('name')
  .transform((text, context): SortKey[] => {
    const keys = parseSorting(text)
    if (keys) return keys
    const fields = `${sortFields.join(', ')} or spec.<field>`
    context.addIssue({
      code: 'custom',
      message: `must be up to ${mostSortKeys} of ${fields}, with - before those that are descending: owner,-updated`,
    })
    return z.NEVER
  })
