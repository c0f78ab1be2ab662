import { invalid } from '@callboard/plugin-api'
import type { Predicate } from '../shapes/Predicate'

/** What the planner of the database still takes in its stride. */
const largest = 1000

/**
 * Backstage's `filter` parameters as a predicate: `kind=component,spec.type` is a set in which all must hold, and a key that it
 * names again may have either value; of several parameters one has to hold. Undefined where none says anything.
 *
 * @throws PortalError 400 for an empty key.
 */
export function parseFilter(filters: string[]): Predicate | undefined {
  if (filters.join().split(',').length > largest) throw invalid(`A filter may have ${largest} parts at most.`)
  const sets = filters.map(parseSet).filter((set) => set.length > 0)
  if (sets.length === 0) return undefined
  const [only] = sets
  return sets.length === 1 && only ? { $all: only } : { $any: sets.map((set) => ({ $all: set })) }
}

function parseSet(filter: string): Predicate[] {
  const values = new Map<string, string[] | undefined>()
  for (const part of filter.split(',').map((each) => each.trim())) {
    if (part === '') continue
    const [key, value] = parsePart(part)
    const before = values.get(key)
    // Whoever asks that a field exists is content with any value of it.
    values.set(key, value === undefined || (values.has(key) && !before) ? undefined : [...(before ?? []), value])
  }
  return [...values].map(([key, found]) => ({ [key]: found ? { $in: found } : { $exists: true } }))
}

function parsePart(part: string): [key: string, value: string | undefined] {
  const at = part.indexOf('=')
  const key = (at < 0 ? part : part.slice(0, at)).trim().toLowerCase()
  if (key === '')
    throw invalid(`Invalid filter, '${part}' is not a valid statement (expected a string on the form a=b or a= or a)`)
  return [key, at < 0 ? undefined : part.slice(at + 1).trim()]
}
