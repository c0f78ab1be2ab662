import type { Entity } from '@callboard/catalog-model'
import { originAnnotations } from './annotate'

/** Where the annotations of the origin belong, as `whole_document` looks for it. */
const mark = { '@': 0 }
export const markText = '"@":0'

/** An entity without the annotations that say where it comes from, which are the same for all of a file; and these as text. */
export function splitOrigin(entity: Entity): { said: object; origin: string } {
  const entries = Object.entries(entity.metadata.annotations ?? {})
  const added = entries.filter(([key]) => originAnnotations.has(key))
  const own = Object.fromEntries(entries.filter(([key]) => !originAnnotations.has(key)))
  return {
    said: { ...entity, metadata: { ...entity.metadata, annotations: { ...mark, ...own } } },
    origin: JSON.stringify(Object.fromEntries(added)).slice(1, -1),
  }
}

/** The texts that are there more than once: what one entity alone has is stored with it. */
export function sharedOrigins(origins: string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(origins.filter((origin) => origin !== '' && (seen.has(origin) || !seen.add(origin))))]
}

/** How often the mark stands in a JSON text. More often than it was set is where somebody writes the same. */
export const marksIn = (json: string) => json.split(markText).length - 1
