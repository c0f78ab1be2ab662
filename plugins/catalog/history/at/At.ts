import { z } from 'zod'
import { readMoment } from './readMoment'

/** A moment in the past, as an address names it: `2026-11-20T10:00Z`, or a day, which begins at midnight UTC. */
export const At = z.string().transform((text, context) => {
  const read = readMoment(text)
  if ('moment' in read) return read.moment
  context.addIssue({
    code: 'custom',
    message: `${read.wrong}. Write one such as 2026-11-20T10:00Z, or a day such as 2026-11-20`,
  })
  return z.NEVER
})
