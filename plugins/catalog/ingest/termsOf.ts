import type { Entity } from '@callboard/catalog-model'

/**
 * Everything that filters can ask of an entity, in lower case: `spec.type` for each field, `spec.type=service` for each value.
 * A list is looked through item by item, and a text in it is a field of its own as well: `metadata.tags.java=true`. As
 * Backstage has it, minus what the catalog adds to an entity when it returns it.
 */
export function termsOf({ apiVersion, kind, metadata, spec }: Entity): string[] {
  const terms = new Set<string>()
  collect(terms, '', { apiVersion, kind, metadata, spec })
  return [...terms].map((term) => term.toLowerCase())
}

function collect(terms: Set<string>, path: string, value: unknown): void {
  if (value === undefined) return
  if (Array.isArray(value)) collectItems(terms, path, value)
  else if (typeof value === 'object' && value !== null) collectProperties(terms, path, value)
  else collectScalar(terms, path, value)
}

function collectScalar(terms: Set<string>, path: string, value: unknown): void {
  terms.add(path)
  if (value !== null) terms.add(`${path}=${value}`)
}

function collectItems(terms: Set<string>, path: string, items: unknown[]): void {
  for (const item of items) {
    collect(terms, path, item)
    if (typeof item === 'string') collect(terms, `${path}.${item}`, true)
  }
}

function collectProperties(terms: Set<string>, path: string, properties: object): void {
  for (const [key, value] of Object.entries(properties)) collect(terms, path ? `${path}.${key}` : key, value)
}
