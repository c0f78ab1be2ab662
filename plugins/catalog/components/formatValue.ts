import { fromPointer } from '@callboard/catalog-model'

/** A value of a catalog file as a person would write it; nothing for one that is not there. */
export function formatValue(value: unknown): string | undefined {
  if (value === undefined) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
}

/** `/metadata/annotations/a~1b` as `metadata › annotations › a/b` (RFC 6901). */
export function formatPointer(pointer: string): string {
  return fromPointer(pointer).join(' › ')
}
