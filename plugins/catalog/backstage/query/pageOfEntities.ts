import type { Entity } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'
import { findEntities } from '../../queries/findEntities'
import type { EntityQuery } from '../shapes/EntityQuery'
import { type EntityPageCursor, readCursor, writeCursor } from './EntityPageCursor'
import { countEntities, type SortedRef, selectRefs } from './selectRefs'

interface Asked {
  limit: number
  offset: number
  /** Whether to count what the query finds. */
  isCounted: boolean
}

export interface EntityPage {
  items: Entity[]
  totalItems: number
  pageInfo: { nextCursor?: string; prevCursor?: string }
}

/** The first page of what a query finds. */
export async function firstPage(db: Db, query: EntityQuery, { limit, offset, isCounted }: Asked): Promise<EntityPage> {
  const [found, totalItems] = await Promise.all([
    limit > 0 ? selectRefs(db, query, { limit: limit + 1, offset }) : [],
    isCounted ? countEntities(db, query) : 0,
  ])
  const page = found.slice(0, limit)
  const cursor = cursorFor(query, totalItems)
  return {
    items: await entitiesOf(db, page),
    totalItems,
    pageInfo: { ...(found.length > limit && limit > 0 && { nextCursor: cursor(page.at(-1), false) }) },
  }
}

/** The page that a cursor stands for. @throws PortalError 400 for what is no cursor */
export async function pageAt(db: Db, text: string, limit: number): Promise<EntityPage> {
  const { query, orderFields, fullTextFilter, orderFieldValues, isPrevious, totalItems } = readCursor(text)
  const asked: EntityQuery = { predicate: query, order: orderFields, fullText: fullTextFilter }
  const found = await selectRefs(db, asked, { limit: limit + 1, beside: orderFieldValues, isPrevious })
  const isMore = found.length > limit
  const page = isPrevious ? found.slice(isMore ? 1 : 0) : found.slice(0, limit)
  const cursor = cursorFor(asked, totalItems)
  return {
    items: await entitiesOf(db, page),
    totalItems,
    pageInfo: {
      ...((isPrevious || isMore) && page.length > 0 && { nextCursor: cursor(page.at(-1), false) }),
      ...((!isPrevious || isMore) && page.length > 0 && { prevCursor: cursor(page[0], true) }),
    },
  }
}

function cursorFor({ predicate, order, fullText }: EntityQuery, totalItems: number) {
  const query: Partial<EntityPageCursor> = { query: predicate, fullTextFilter: fullText }
  return (beside: SortedRef | undefined, isPrevious: boolean) =>
    writeCursor({ ...query, orderFields: order, orderFieldValues: beside?.values ?? [], isPrevious, totalItems })
}

/** What was removed since its ref was read is left out. */
export async function entitiesOf(db: Db, page: SortedRef[]): Promise<Entity[]> {
  const refs = page.map(({ ref }) => ref)
  const found = await findEntities(db, refs)
  return refs.flatMap((ref) => found.get(ref) ?? [])
}
