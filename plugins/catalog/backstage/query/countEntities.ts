import { type Db, prepared } from '@callboard/plugin-api/backend'
import { countKinds } from '../../queries/counts'
import { bindings } from '../../query/bindings'
import type { EntityQuery } from '../shapes/EntityQuery'
import { conditionsOf } from './conditionsOf'
import { sourceOf } from './fullTextCondition'
import { kindsOf } from './kindsOf'

/** How many entities a query finds. */
export async function countEntities(db: Db, query: EntityQuery): Promise<number> {
  const kinds = kindsOf(query)
  if (kinds) return countKinds(db, kinds)
  const bound = bindings()
  const [row] = await prepared<{ count: number }>(
    db,
    `select count(*)::int as count from ${sourceOf(query, bound)} as entity where ${conditionsOf(query, bound).join(' and ')}`,
    bound.values,
    { replanned: query.narrowed !== undefined },
  )
  return row?.count ?? 0
}
