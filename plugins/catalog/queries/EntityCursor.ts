import { invalid } from '@callboard/plugin-api'
import { z } from 'zod'
import { type SortKey, writeSorting } from '../shapes/sortFields'

/** Where a page begins: behind an item of a sorted list. */
const EntityCursor = z.object({
  /** The sorting of the list, as it is asked for. */
  sort: z.string(),
  /** The sorted values of that item, as Postgres writes them. */
  values: z.array(z.string().nullable()),
  ref: z.string(),
})
export type EntityCursor = z.infer<typeof EntityCursor>

/** Standard base64, so that `atob` reads it. */
export const writeCursor = (cursor: EntityCursor) => Buffer.from(JSON.stringify(cursor)).toString('base64')

/** @throws PortalError 400 if the text is not a cursor of a list sorted this way. */
export function readCursor(text: string, sorting: SortKey[]): EntityCursor {
  const parsed = EntityCursor.safeParse(parseJson(Buffer.from(text, 'base64').toString()))
  const isOfList =
    parsed.success && parsed.data.sort === writeSorting(sorting) && parsed.data.values.length === sorting.length
  if (!isOfList) throw invalid('The cursor does not belong to this list. Leave it out to start from the first page.')
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
