import { longestQuery } from '@callboard/query'
import { z } from 'zod'
import { FieldOrder, FullTextFilter, mostOrders } from '../shapes/EntityQuery'
import { Predicate } from '../shapes/Predicate'
import { readBase64, writeBase64 } from './base64'
import { malformedCursor } from './malformedCursor'

/** Where a page begins, with the whole query, so that nothing else has to be asked again. Backstage's names. */
const EntityPageCursor = z.object({
  query: Predicate.optional(),
  /** In the portal's own language. */
  q: z.string().max(longestQuery).optional(),
  orderFields: z.array(FieldOrder).max(mostOrders),
  fullTextFilter: FullTextFilter.optional(),
  /** What the entity beside the page is sorted by, and last its ref. */
  orderFieldValues: z.array(z.string().nullable()),
  /** Whether the page ends before that entity rather than beginning behind it. */
  isPrevious: z.boolean(),
  /** Counted for the first page only. */
  totalItems: z.number().int().nonnegative(),
})
export type EntityPageCursor = z.infer<typeof EntityPageCursor>

/** `@backstage/catalog-client` reads it with `atob`, and sends one that has the key `query` as the body of a POST. */
export const writeCursor = (cursor: EntityPageCursor) => writeBase64(cursor)

/** @throws PortalError 400 if the text is not a cursor that a page of entities came with. */
export function readCursor(text: string): EntityPageCursor {
  const cursor = readBase64(text, EntityPageCursor)
  if (!cursor || cursor.orderFieldValues.length !== cursor.orderFields.length + 1) {
    throw malformedCursor()
  }
  return cursor
}
