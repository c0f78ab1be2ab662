/** What a value can be compared with: a number, or the moments between which it lies. */
export type Comparable = { number: number } | { from: Date; until: Date }

const milliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000, y: 31_536_000_000 }

/** The units of an age. */
export const ageUnits = Object.keys(milliseconds)

const number = /^[+-]?\d{1,15}(\.\d{1,6})?$/
const age = /^(\d{1,7}(?:\.\d{1,3})?)([mhdwy])$/i
const day = /^\d{4}-\d{2}-\d{2}$/
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/i

/** Which of these a value is; undefined for a word, and for a day that no calendar has. Without a zone it is UTC. */
export function comparableKind(value: string): 'number' | 'age' | 'time' | undefined {
  if (number.test(value)) return 'number'
  if (age.test(value)) return 'age'
  return momentOf(value) ? 'time' : undefined
}

function momentOf(value: string): Date | undefined {
  if (!day.test(value) && !time.test(value)) return undefined
  const isLocal = !day.test(value) && !/(Z|[+-]\d{2}:\d{2})$/i.test(value)
  const moment = new Date(isLocal ? `${value}Z` : value)
  const isReal = !Number.isNaN(moment.getTime()) && isDay(value.slice(0, 10))
  return isReal ? moment : undefined
}

/** `2026-02-30` would become the 2nd of March. */
function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/** A value of a comparison; undefined for what cannot be compared. An age is the moment that long before `now`. */
export function comparableOf(value: string, now: Date): Comparable | undefined {
  if (number.test(value)) return { number: Number(value) }
  const [, amount, unit] = age.exec(value) ?? []
  if (amount !== undefined && unit !== undefined) {
    const length = Number(amount) * milliseconds[unit.toLowerCase() as keyof typeof milliseconds]
    const moment = new Date(Math.max(earliest, now.getTime() - length))
    return { from: moment, until: moment }
  }
  const from = momentOf(value)
  return from && { from, until: new Date(from.getTime() + (day.test(value) ? milliseconds.d - 1 : 0)) }
}

/** The year 1: Postgres reads no earlier one as JavaScript writes it. */
const earliest = Date.UTC(1970, 0, 1) - 62_135_596_800_000

type Operator = '<' | '<=' | '>' | '>='

/**
 * The one moment that a comparison with a moment comes down to. An age grows as moments go back, so that `created<30d` is what came
 * after; a day is over when it ends, so that `created>2026-01-01` begins with the 2nd.
 */
export function momentBound(
  operator: Operator,
  value: string,
  now: Date,
): { operator: Operator; at: Date } | undefined {
  const comparable = comparableOf(value, now)
  if (!comparable || 'number' in comparable) return undefined
  const turned = comparableKind(value) === 'age' ? opposite[operator] : operator
  return { operator: turned, at: turned === '>' || turned === '<=' ? comparable.until : comparable.from }
}

const opposite = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

/** What a number looks like that a field is compared by, and a day. For SQL and for `matchesQuery` alike. */
export const numberFormat = '^[+-]?[0-9]{1,15}([.][0-9]{1,6})?$'
export const dayFormat = '^[0-9]{4}-[0-9]{2}-[0-9]{2}'
