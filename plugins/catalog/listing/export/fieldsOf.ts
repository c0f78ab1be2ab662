import type { ListedEntity } from '../../shapes/EntityList'

/** What an export has of an entity for each column of the list. */
const texts: Record<string, (entity: ListedEntity) => string | string[] | number | boolean | null> = {
  kind: ({ kind }) => kind,
  owner: ({ owner }) => owner,
  type: ({ type }) => type,
  lifecycle: ({ lifecycle }) => lifecycle,
  system: ({ system }) => system,
  tags: ({ tags }) => tags,
  description: ({ description }) => description,
  links: ({ source }) => source,
  updated: ({ updated }) => updated,
  namespace: ({ namespace }) => namespace,
}

/** These come first, whichever columns were chosen: what one finds an entity by. */
const always = { ref: 'ref', name: 'name', title: 'title' } as const

const own = (column: string) => column.startsWith('spec.')

/** The columns that an export can have, of those that a list shows: what plugins show in theirs is drawn in the browser. */
export const exportedColumns = (columns: string[]): string[] => [
  ...Object.keys(always),
  ...columns.filter((column) => Object.hasOwn(texts, column) || own(column)),
]

/** The value of an entity in a column of the export. */
export function fieldOf(entity: ListedEntity, column: string): string | string[] | number | boolean | null {
  if (Object.hasOwn(always, column)) return entity[column as keyof typeof always]
  return own(column) ? (entity.fields?.[column] ?? null) : (texts[column]?.(entity) ?? null)
}
