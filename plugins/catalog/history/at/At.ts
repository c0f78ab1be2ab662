import { z } from 'zod'

const shape = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d))?$/

/** A moment in the past, as an address names it: `2026-11-20T10:00Z`, or a day, which begins at midnight UTC. */
export const At = z.string().transform((text, context) => {
  // A `+` in the query of an address is a blank.
  const written = text.trim().replace(/ (?=\d\d:\d\d$)/, '+')
  const time = shape.test(written) && isDay(written.slice(0, 10)) ? Date.parse(written) : Number.NaN
  const wrong = whyNot(time)
  if (wrong === undefined) return new Date(time).toISOString()
  context.addIssue({
    code: 'custom',
    message: `${wrong}. Write one such as 2026-11-20T10:00Z, or a day such as 2026-11-20`,
  })
  return z.NEVER
})

/** Whether the calendar has it: `Date` takes the 31st of February for the 3rd of March. */
function isDay(text: string): boolean {
  const day = new Date(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function whyNot(time: number): string | undefined {
  if (Number.isNaN(time)) return 'is no time that can be looked at'
  if (time < 0) return 'lies before 1970, of which nothing is known'
  return time > Date.now() + 60_000 ? 'lies in the future, of which nothing is known' : undefined
}
