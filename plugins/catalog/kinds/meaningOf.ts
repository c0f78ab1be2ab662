import { entityJsonSchema, type Kind } from '@callboard/catalog-model'
import { sha256 } from '../ingest/hashOf'

const known = new WeakMap<object, string>()

/** A hash of all that kinds say: where it changes, files mean something else than before. */
export function meaningOf(kinds: Readonly<Record<string, Kind>>): string {
  const before = known.get(kinds)
  if (before) return before
  const facets = Object.entries(kinds).map(([name, { facets }]) => [name, facets])
  const meaning = sha256(JSON.stringify([entityJsonSchema(kinds), facets]))
  known.set(kinds, meaning)
  return meaning
}
