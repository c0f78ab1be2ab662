import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { Location } from '../../plugin'
import { bindings } from '../../query/bindings'
import { readBase64, writeBase64 } from '../query/base64'
import { malformedCursor } from '../query/malformedCursor'
import type { Predicate } from '../shapes/Predicate'
import { LocationCursor, type LocationQuery } from './LocationQuery'
import { locationCondition } from './locationCondition'

interface LocationPage {
  items: Location[]
  totalItems: number
  pageInfo: { nextCursor?: string }
}

/** Backstage's. */
const defaultLimit = 1000

/** A page of the locations that a predicate finds, by id. @throws PortalError 400 for a cursor that is none */
export async function queryLocations(db: Db, { cursor, ...asked }: LocationQuery): Promise<LocationPage> {
  const from = cursor === undefined ? undefined : readBase64(cursor, LocationCursor)
  if (cursor !== undefined && !from) throw malformedCursor()
  const { query = {}, limit = defaultLimit } = from ?? asked
  const found = await selectLocations(db, query, limit + 1, from?.afterId)
  const items = found.slice(0, limit).map(({ total, ...location }) => location)
  const last = items.at(-1)
  return {
    items,
    totalItems: found[0]?.total ?? 0,
    pageInfo: {
      ...(found.length > limit && last && { nextCursor: writeBase64({ query, limit, afterId: last.id }) }),
    },
  }
}

function selectLocations(
  db: Db,
  query: Predicate,
  limit: number,
  afterId: string | null = null,
): Promise<Array<Location & { total: number }>> {
  const bound = bindings()
  return prepared(
    db,
    `
    with matching as (
      select id, type, target, entity_ref as "entityRef" from locations where ${locationCondition(query, bound)}
    )
    select matching.*, (select count(*)::int from matching) as total
    from matching
    where ${bound.bind(afterId)}::uuid is null or id > ${bound.bind(afterId)}
    order by id
    limit ${bound.bind(limit)}
    `,
    bound.values,
  )
}
