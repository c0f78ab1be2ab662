import { type Db, prepared } from '@callboard/plugin-api/backend'
import { everyCondition } from '../queries/entityConditions'
import type { ListQuery } from '../query/ListQuery'
import { listedConditions, withinChosen } from './listedConditions'

/** Those of some entities that a list has. */
export async function findListed(db: Db, refs: string[], query: ListQuery): Promise<string[]> {
  const conditions = withinChosen(await listedConditions(db, query), { refs })
  const rows = await prepared<{ ref: string }>(
    db,
    `select ref from entities where ${everyCondition(conditions)}`,
    conditions.bindings,
    { replanned: true },
  )
  return rows.map(({ ref }) => ref)
}
