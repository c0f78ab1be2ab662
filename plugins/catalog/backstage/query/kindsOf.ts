import type { EntityQuery } from '../shapes/EntityQuery'
import type { Predicate } from '../shapes/Predicate'

/**
 * The kinds, in lower case, that a query asks for if it asks for nothing else: how many there are of these is known. Empty for all
 * kinds, undefined where anything else narrows it.
 */
export function kindsOf({ predicate, fullText, refs }: Omit<EntityQuery, 'order'>): string[] | undefined {
  if (refs || fullText?.term.trim()) return undefined
  return kindsIn(predicate ?? {})
}

function kindsIn(predicate: Predicate): string[] | undefined {
  const entries = Object.entries(predicate)
  const [key, match] = entries[0] ?? []
  if (entries.length === 0) return []
  if (entries.length > 1) return undefined
  if (key === '$all' && match.length < 2) return kindsIn(match[0] ?? {})
  if (key?.toLowerCase() !== 'kind') return undefined
  if (typeof match === 'string') return [match.toLowerCase()]
  const kinds: unknown = match?.$in
  return Array.isArray(kinds) && kinds.length > 0
    ? [...new Set(kinds.map((kind) => String(kind).toLowerCase()))]
    : undefined
}
