import { type Db, JsonText } from '@callboard/plugin-api/backend'
import type { EntityWriter } from '../entities/entityWriter'
import type { EntityQuery, Narrowed } from '../shapes/EntityQuery'
import { countEntities } from './countEntities'
import { type EntityPageCursor, readCursor, writeCursor } from './EntityPageCursor'
import { jsonOf, type SortedDocument, selectDocuments } from './selectDocuments'

interface Asked {
  limit: number
  offset: number
  /** Whether to count what the query finds. */
  isCounted: boolean
}

interface EntityPage {
  items: SortedDocument[]
  totalItems: number
  pageInfo: { nextCursor?: string; prevCursor?: string }
}

/** The first page of what a query finds. */
export async function firstPage(
  db: Db,
  query: EntityQuery,
  { limit, offset, isCounted }: Asked,
  writer: EntityWriter,
): Promise<JsonText> {
  const window = limit > 0 ? { limit: limit + 1, offset, isCounted } : undefined
  const found = window ? await selectDocuments(db, query, window, writer) : []
  const totalItems = isCounted ? await totalOf(db, query, found) : 0
  const items = found.slice(0, limit)
  const cursor = cursorFor(query, totalItems)
  const pageInfo = { ...(found.length > limit && limit > 0 && { nextCursor: cursor(items.at(-1), false) }) }
  return pageText({ items, totalItems, pageInfo })
}

/** How many a query finds: every entity of the window says so. */
const totalOf = async (db: Db, query: EntityQuery, [first]: SortedDocument[]) =>
  first ? Number(first.total) : countEntities(db, query)

/** The page that a cursor stands for. @throws PortalError 400 for what is no cursor */
export async function pageAt(
  db: Db,
  text: string,
  limit: number,
  writer: EntityWriter,
  narrow: (q: string) => Promise<Narrowed>,
): Promise<JsonText> {
  const { query, q, orderFields, fullTextFilter, orderFieldValues, isPrevious, totalItems } = readCursor(text)
  const narrowed = q ? await narrow(q) : undefined
  const asked: EntityQuery = { predicate: query, narrowed, order: orderFields, fullText: fullTextFilter }
  const window = { limit: limit + 1, beside: orderFieldValues, isPrevious }
  const found = await selectDocuments(db, asked, window, writer)
  const isMore = found.length > limit
  const items = isPrevious ? found.slice(isMore ? 1 : 0) : found.slice(0, limit)
  const cursor = cursorFor(asked, totalItems)
  const pageInfo = {
    ...((isPrevious || isMore) && items.length > 0 && { nextCursor: cursor(items.at(-1), false) }),
    ...((!isPrevious || isMore) && items.length > 0 && { prevCursor: cursor(items[0], true) }),
  }
  return pageText({ items, totalItems, pageInfo })
}

function cursorFor({ predicate, narrowed, order, fullText }: EntityQuery, totalItems: number) {
  const query: Partial<EntityPageCursor> = { query: predicate, q: narrowed?.q, fullTextFilter: fullText }
  return (beside: SortedDocument | undefined, isPrevious: boolean) =>
    writeCursor({
      ...query,
      orderFields: order,
      orderFieldValues: beside?.sortValues ?? [],
      isPrevious,
      totalItems,
    })
}

const pageText = ({ items, totalItems, pageInfo }: EntityPage) =>
  JsonText.list('{"items":[', jsonOf(items), `],"totalItems":${totalItems},"pageInfo":${JSON.stringify(pageInfo)}}`)
