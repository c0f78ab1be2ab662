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
  const fields = conditions.fields === 'true' ? isOfGroup : `${conditions.fields} and ${isOfGroup}`
  return {
    ...conditions,
    fields,
    bindings: { ...conditions.bindings, group: by === 'kind' ? group.toLowerCase() : group },
  }
}

/** What each grouping looks at. */
export const groupColumns: Record<GroupField, string> = {
  owner: 'owner',
  system: 'system',
  type: 'type',
  lifecycle: 'lifecycle',
  // Written in either case, and indexed in this one.
  kind: 'lower(kind)',
}
