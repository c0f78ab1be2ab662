import { z } from 'zod'

const shape = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d))?$/

/** A moment in the past, as an address names it: `2026-11-20T10:00Z`, or a day, which begins at midnight UTC. */
export const At = z.string().transform((text, context) => {
  // A `+` in the query of an address is a blank.
  const written = text.trim().replace(/ (?=\d\d:\d\d$)/, '+')
  const time = shape.test(written) ? Date.parse(written) : Number.NaN
  if (Number.isNaN(time)) {
    context.addIssue({
      code: 'custom',
      message: `is no time that can be looked at. Write one such as 2026-11-20T10:00Z, or a day such as 2026-11-20`,
    })
    return z.NEVER
  }
  if (time > Date.now() + 60_000) {
    context.addIssue({ code: 'custom', message: 'lies in the future, of which nothing is known' })
    return z.NEVER
  }
  return new Date(time).toISOString()
})
