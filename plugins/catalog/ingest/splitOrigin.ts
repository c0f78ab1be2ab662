import type { Entity } from '@callboard/catalog-model'
import { originAnnotations } from './annotate'

/** What stands where the annotations of the origin belong, and the description, as `whole_document` looks for them. */
export const originMark = '"@":0'
export const descriptionMark = '"description":0'

/** How nearly every document begins, after its brace: left out where the annotations are. */
export const headOf = (kind: string) => `"apiVersion":"${usualVersion}","kind":${JSON.stringify(kind)},`
/** How one begins then. */
export const headless = '{"metadata":'
const usualVersion = 'backstage.io/v1alpha1'

/**
 * An entity without what is stored beside it: its head, its description, and the annotations that say where it comes from, which are the
 * same for all of a file, as text. Of one that begins with its metadata already, nobody could tell later whether it lacks its head.
 */
export function splitOrigin(entity: Entity): { compact: object; origin: string } | undefined {
  const [first, second, third] = Object.keys(entity)
  if (first === 'metadata') return undefined
  const { apiVersion, kind, ...rest } = entity
  const isUsual = first === 'apiVersion' && second === 'kind' && third === 'metadata' && apiVersion === usualVersion
  const { metadata } = entity
  const entries = Object.entries(metadata.annotations ?? {})
  const added = entries.filter(([key]) => originAnnotations.has(key))
  const own = Object.fromEntries(entries.filter(([key]) => !originAnnotations.has(key)))
  const described = metadata.description === undefined ? metadata : { ...metadata, description: 0 }
  return {
    compact: { ...(isUsual ? rest : entity), metadata: { ...described, annotations: { '@': 0, ...own } } },
    origin: JSON.stringify(Object.fromEntries(added)).slice(1, -1),
  }
}

/** The texts that are there more than once: what one entity alone has is stored with it. */
export function sharedOrigins(origins: string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(origins.filter((origin) => origin !== '' && (seen.has(origin) || !seen.add(origin))))]
}

/** Whether the marks stand in the JSON of these entities as often as they were set. More often is where somebody writes the same. */
export function areMarksOurs(json: string, split: Entity[]): boolean {
  const described = split.filter(({ metadata }) => metadata.description !== undefined)
  return timesIn(json, originMark) === split.length && timesIn(json, descriptionMark) === described.length
}

const timesIn = (text: string, part: string) => text.split(part).length - 1
