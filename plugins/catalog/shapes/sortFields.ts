// Apart from the shapes, so that a page which asks no more of them comes without the library for shapes.

/** Fields that every list can be sorted by. */
export const sortFields = ['name', 'kind', 'type', 'owner', 'lifecycle', 'system', 'namespace', 'updated'] as const

/** What follows `spec.` in the path of a field. */
const belowSpec = /^[\w-]{1,100}(\.[\w-]{1,100}){0,9}$/

/** Whether a list can be sorted by it as a field of a kind's own, such as `spec.model`. */
export const isFieldPath = (text: string): text is `spec.${string}` =>
  text.startsWith('spec.') && belowSpec.test(text.slice('spec.'.length))

/** A field that a list is sorted by, and which of its values come first. */
export interface SortKey {
  field: (typeof sortFields)[number] | `spec.${string}`
  order: 'asc' | 'desc'
}

/** More than three say nothing any more, and each is one more column to compare. */
export const mostSortKeys = 3

/** Reads what a list is sorted by, the most important first: `owner,-updated`, with `-` where the last comes first. */
export function parseSorting(text: string): SortKey[] | undefined {
  const keys = text.split(',').map(keyOf)
  const known = keys.filter((key): key is SortKey => isSortField(key.field))
  return known.length === keys.length && known.length <= mostSortKeys ? known : undefined
}

const keyOf = (text: string) =>
  text.startsWith('-') ? ({ field: text.slice(1), order: 'desc' } as const) : ({ field: text, order: 'asc' } as const)

const isSortField = (text: string) => isFieldPath(text) || sortFields.some((known) => known === text)

export const writeSorting = (sorting: SortKey[]): string =>
  sorting.map(({ field, order }) => (order === 'desc' ? `-${field}` : field)).join()
