import type { Db } from '@callboard/plugin-api/backend'
import { type EntityConditions, entityConditions } from '../queries/entityConditions'
import { findMeant } from '../queries/findMeant'
import type { ListQuery } from '../query/ListQuery'
import { type GroupField, noGroup } from '../shapes/groupFields'

/** What holds for the entities of a list, as for its first page. */
export const listedConditions = async (db: Db, query: ListQuery): Promise<EntityConditions> =>
  entityConditions(query, await findMeant(db, query.texts))

/** The same for one group of the list. */
export function withinGroup(conditions: EntityConditions, by: GroupField | undefined, group: string): EntityConditions {
  if (!by) return conditions
  const column = groupColumns[by]
  const isOfGroup = group === noGroup ? `${column} is null` : `${column} = :group`
  const fields = both(conditions.fields, isOfGroup)
  return {
    ...conditions,
    fields,
    bindings: { ...conditions.bindings, group: by === 'kind' ? group.toLowerCase() : group },
  }
}

/** The same for some of its entities. */
export function withinRefs(conditions: EntityConditions, refs: string[] | undefined): EntityConditions {
  if (!refs) return conditions
  return {
    ...conditions,
    fields: both(conditions.fields, 'ref = any (:refs::text[])'),
    bindings: { ...conditions.bindings, refs },
  }
}

const both = (one: string, other: string) => (one === 'true' ? other : `${one} and ${other}`)

/** What each grouping looks at. */
export const groupColumns: Record<GroupField, string> = {
  owner: 'owner',
  system: 'system',
  type: 'type',
  lifecycle: 'lifecycle',
  // Written in either case, and indexed in this one.
  kind: 'lower(kind)',
}
