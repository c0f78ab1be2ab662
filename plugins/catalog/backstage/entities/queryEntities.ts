import type { Kind } from '@callboard/catalog-model'
import type { InputOf } from '@callboard/plugin-api'
import type { Db, JsonText } from '@callboard/plugin-api/backend'
import { type Asker, meantBy } from '../../query/meantBy'
import { readQuery } from '../../query/readQuery'
import { firstPage, pageAt } from '../query/pageOfDocuments'
import { parseFilter } from '../query/parseFilter'
import type { EntityQuery, Narrowed } from '../shapes/EntityQuery'
import { entityWriter } from './entityWriter'
import type { entitiesRoutes } from './routes'

type Routes = typeof entitiesRoutes

interface Asked extends Omit<EntityQuery, 'narrowed'> {
  q?: string | undefined
  cursor?: string | undefined
  limit?: number | undefined
  offset?: number | undefined
  totalItems: 'include' | 'exclude'
  fields: string[]
}

/** Backstage's. */
const defaultLimit = 200

/** Who asks, and what the portal knows of kinds: for the portal's own language. */
interface Asking {
  user: Asker
  kinds: Readonly<Record<string, Kind>>
}

type ByFilter = InputOf<Routes['queryEntities']>

/** `GET /entities/by-query`. @throws PortalError 400 for a filter, a query, a field or a cursor that is none */
export function queryByFilter(db: Db, { at, ...input }: ByFilter, asking: Asking): Promise<JsonText> {
  const { filter, orderField, fullTextFilterTerm, fullTextFilterFields, ...rest } = input
  const fullText = fullTextFilterTerm ? { term: fullTextFilterTerm, fields: fullTextFilterFields } : undefined
  const asked = { ...rest, predicate: parseFilter(filter), order: orderField, fullText }
  return query(db, asked, (q) => narrowedBy(db, q, asking, at))
}

type ByPredicate = InputOf<Routes['queryEntitiesByPredicate']>

/** `POST /entities/by-query`. @throws PortalError 400 for a query, a field or a cursor that is none */
export function queryByPredicate(db: Db, { at, ...input }: ByPredicate, asking: Asking): Promise<JsonText> {
  const { query: predicate, orderBy, fullTextFilter, ...rest } = input
  const asked = { ...rest, predicate, order: orderBy, fullText: fullTextFilter }
  return query(db, asked, (q) => narrowedBy(db, q, asking, at))
}

async function narrowedBy(db: Db, q: string, { user, kinds }: Asking, at: string | undefined): Promise<Narrowed> {
  const node = readQuery(q, kinds)
  return { q, node, meant: await meantBy(db, node, user, at) }
}

/** A cursor holds the whole query, so that nothing that is asked beside it counts but how much to give. */
async function query(
  db: Db,
  { q, cursor, limit = defaultLimit, offset = 0, totalItems, fields, ...asked }: Asked,
  narrow: (q: string) => Promise<Narrowed>,
) {
  const writer = entityWriter(fields)
  if (cursor !== undefined) return pageAt(db, cursor, limit, writer, narrow)
  const narrowed = q?.trim() ? await narrow(q) : undefined
  return firstPage(db, { ...asked, narrowed }, { limit, offset, isCounted: totalItems === 'include' }, writer)
}
