import type { Ingested } from './Ingested'

/** Entities that a location no longer gives, and yet keeps. */
export interface LastGood {
  refs: string[]
  files: string[]
}

/**
 * What is broken right now rather than gone: the catalog goes on showing what it was. A document too broken to name its
 * entity speaks for every entity that its file used to hold.
 */
export function lastGoodOf({ problems, entities }: Pick<Ingested, 'problems' | 'entities'>): LastGood {
  const whole = new Set(entities.map(({ ref }) => ref))
  // What the rules forbid is not broken: it has to go.
  const errors = problems.filter(({ level, code }) => level === 'error' && code !== 'not-allowed')
  return {
    refs: errors.flatMap(({ ref }) => (ref !== undefined && !whole.has(ref) ? [ref] : [])),
    files: errors.flatMap(({ ref, file }) => (ref === undefined ? [file] : [])),
  }
}
