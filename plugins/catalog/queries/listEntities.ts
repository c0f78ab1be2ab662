import { type Db, prepared } from '@callboard/plugin-api/backend'
import type { EntityList, EntityListInput } from '../shapes/EntityList'
import { countFacets } from './countFacets'
import { type EntityConditions, entityConditions } from './entityConditions'
import { findSimilar } from './findSimilar'
import { pageOfEntities } from './pageOfEntities'

type Listed = Omit<EntityList, 'fieldFacets'>

/**
 * A page of entities, with counts for narrowing it.
 * @param me refs that `owner=me` stands for.
 */
export async function listEntities(db: Db, input: EntityListInput, me: string[]): Promise<Listed> {
  if (input.text && !(await isPartOfAny(db, input.text))) {
    return pageAndCounts(db, input, entityConditions(input, me, await findSimilar(db, input.text)))
  }
  return pageAndCounts(db, input, entityConditions(input, me))
}

async function pageAndCounts(db: Db, input: EntityListInput, conditions: EntityConditions) {
  const [page, counts] = await Promise.all([pageOfEntities(db, conditions, input), countFacets(db, conditions)])
  return { ...page, ...counts }
}

/** Misspellings are looked for only where nothing has the text itself: they would dilute a good answer. */
async function isPartOfAny(db: Db, text: string): Promise<boolean> {
  const { text: condition, bindings } = entityConditions(
    { kind: [], type: [], owner: [], lifecycle: [], tag: [], field: [], text },
    [],
  )
  const sql = `select exists (select from entities where ${condition}) as found`
  const [row] = await prepared<{ found: boolean }>(db, sql, bindings)
  return row?.found ?? false
}
