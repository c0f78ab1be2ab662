import type { Kind } from '@callboard/catalog-model'
import type { NamedKind } from './countFieldFacets'

/** The kind that a list of these is of, if it is one. */
export function onlyKind([name, ...others]: string[], kinds: Readonly<Record<string, Kind>>): NamedKind | undefined {
  if (name === undefined || others.length > 0) return undefined
  const known = Object.entries(kinds).find(([each]) => each.toLowerCase() === name.toLowerCase())
  return known && { ...known[1], name: known[0] }
}
