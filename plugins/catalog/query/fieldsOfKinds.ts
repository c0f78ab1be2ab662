import { fieldTitle, type Kind } from '@callboard/catalog-model'
import type { QueryField } from '@callboard/query'

/** What one may write for the fields that kinds declare for their lists: `site` for `spec.site`. */
export const fieldsOfKinds = (kinds: Readonly<Record<string, Kind>>): QueryField[] =>
  Object.values(kinds).flatMap((kind) => (kind.facets ?? []).map((field) => shortField(field, fieldTitle(field, kind))))

/** A field of a kind under the last part of its path. */
export const shortField = (path: string, title: string): QueryField => ({
  name: path.split('.').at(-1) ?? path,
  title,
  reads: `\`${path}\``,
  type: 'text',
  path,
})
