import { invalid } from '@callboard/plugin-api'
import { z } from 'zod'
import { FieldPath, SortField } from '../shapes/EntityList'

/** Where a page begins: behind an item of a sorted list, or before it. */
const EntityCursor = z.object({
  sort: z.union([SortField, FieldPath]),
  order: z.enum(['asc', 'desc']),
  /** The sorted value of that item, as Postgres writes it. */
  value: z.string().nullable(),
  ref: z.string(),
  /** Whether the page ends before the item rather than beginning behind it. */
  back: z.boolean(),
  /** Position in the whole list that the page begins at, or for `back`, that it ends before. */
  offset: z.number().int().nonnegative(),
})
export type EntityCursor = z.infer<typeof EntityCursor>

/** Standard base64, so that `atob` reads it. */
export const writeCursor = (cursor: EntityCursor) => Buffer.from(JSON.stringify(cursor)).toString('base64')

/** @throws PortalError 400 if the text is not a cursor of a list sorted this way. */
export function readCursor(text: string, { sort, order }: Pick<EntityCursor, 'sort' | 'order'>): EntityCursor {
  const parsed = EntityCursor.safeParse(parseJson(Buffer.from(text, 'base64').toString()))
  if (!parsed.success || parsed.data.sort !== sort || parsed.data.order !== order) {
    throw invalid('The cursor does not belong to this list. Leave it out to start from the first page.')
  }
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
