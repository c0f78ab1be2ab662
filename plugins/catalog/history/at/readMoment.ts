// Apart from `At`, so that a page which only shows a time comes without the library for shapes.

const shape = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d))?$/

/** A moment in the past, as people and addresses write it, as an ISO string; or what is wrong with it. */
export function readMoment(text: string): { moment: string } | { wrong: string } {
  // A `+` in the query of an address is a blank.
  const written = text.trim().replace(/ (?=\d\d:\d\d$)/, '+')
  const time = shape.test(written) && isDay(written.slice(0, 10)) ? Date.parse(written) : Number.NaN
  const wrong = whyNot(time)
  return wrong === undefined ? { moment: new Date(time).toISOString() } : { wrong }
}

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
