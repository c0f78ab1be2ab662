import { findField } from '../fields/findField'
import type { QueryField } from '../fields/QueryField'
import { readTokens } from '../parse/readTokens'

/** The text with the short names of some fields written out: `spec.site:berlin` for `site:berlin`, which not everybody knows. */
export function expandFields(text: string, fields: readonly QueryField[]): string {
  let expanded = text
  for (const token of readTokens(text).toReversed()) {
    const place = token.type === 'term' ? token.field : undefined
    const field = place && !findField(place.name) ? findField(place.name, fields) : undefined
    if (place && field?.path) expanded = expanded.slice(0, place.from) + field.path + expanded.slice(place.to)
  }
  return expanded
}
