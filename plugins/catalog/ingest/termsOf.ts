import type { Entity } from '@callboard/catalog-model'

/**
 * Everything that filters can ask of an entity, in lower case: `spec.type` for each field, `spec.type=service` for each value, and
 * `metadata.tags[]` for a list of texts. Columns that say for every entity nearly another thing are left out: its name, namespace, kind
 * and description. Minus what the catalog adds to an entity when it returns it.
 */
export function termsOf({ apiVersion, metadata, spec }: Entity): string[] {
  const { name, namespace, description, ...rest } = metadata
  const terms = new Set<string>()
  collect(terms, '', { apiVersion, metadata: rest, spec })
  return [...terms].map((term) => term.toLowerCase())
}

/** No list stands deeper. */
const mostDots = 10

/**
 * For Backstage a text in a list is a field of its own as well, `metadata.tags.java=true`: all terms of an entity that has one. Of each
 * dot of such a field, what stands before it may be the list; annotations and labels hold none.
 */
export function itemTerms(field: string): string[][] {
  if (/^metadata\.(annotations|labels)\./i.test(field)) return []
  const dots = [...field.matchAll(/(?<=\..+)\./g)].slice(0, mostDots)
  return dots.map(({ index }) => {
    const list = field.slice(0, index)
    return [`${list}[]`, `${list}=${field.slice(index + 1)}`]
  })
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
  for (const item of items) collect(terms, path, item)
  if (items.some((item) => typeof item === 'string')) terms.add(`${path}[]`)
}

function collectProperties(terms: Set<string>, path: string, properties: object): void {
  for (const [key, value] of Object.entries(properties)) collect(terms, path ? `${path}.${key}` : key, value)
}
