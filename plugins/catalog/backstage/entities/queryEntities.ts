import type { InputOf } from '@callboard/plugin-api'
import type { Db, JsonText } from '@callboard/plugin-api/backend'
import { firstPage, pageAt } from '../query/pageOfDocuments'
import { parseFilter } from '../query/parseFilter'
import type { EntityQuery } from '../shapes/EntityQuery'
import { entityWriter } from './entityWriter'
import type { entitiesRoutes } from './routes'

type Routes = typeof entitiesRoutes

interface Asked extends EntityQuery {
  cursor?: string | undefined
  limit?: number | undefined
  offset?: number | undefined
  totalItems: 'include' | 'exclude'
  fields: string[]
}

/** Backstage's. */
const defaultLimit = 200

/** `GET /entities/by-query`. @throws PortalError 400 for a filter, a field or a cursor that is none */
export function queryByFilter(db: Db, input: Omit<InputOf<Routes['queryEntities']>, 'at'>): Promise<JsonText> {
  const { filter, orderField, fullTextFilterTerm, fullTextFilterFields, ...rest } = input
  const fullText = fullTextFilterTerm ? { term: fullTextFilterTerm, fields: fullTextFilterFields } : undefined
  return query(db, { ...rest, predicate: parseFilter(filter), order: orderField, fullText })
}

/** `POST /entities/by-query`. @throws PortalError 400 for a field or a cursor that is none */
export function queryByPredicate(
  db: Db,
  input: Omit<InputOf<Routes['queryEntitiesByPredicate']>, 'at'>,
): Promise<JsonText> {
  const { query: predicate, orderBy, fullTextFilter, ...rest } = input
  return query(db, { ...rest, predicate, order: orderBy, fullText: fullTextFilter })
}

/** A cursor holds the whole query, so that nothing that is asked beside it counts but how much to give. */
async function query(db: Db, { cursor, limit = defaultLimit, offset = 0, totalItems, fields, ...asked }: Asked) {
  const writer = entityWriter(fields)
  if (cursor !== undefined) return pageAt(db, cursor, limit, writer)
  return firstPage(db, asked, { limit, offset, isCounted: totalItems === 'include' }, writer)
}
