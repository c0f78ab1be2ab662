import type { Db } from '@callboard/plugin-api/backend'
import { currentNames } from '../aliases/currentNames'
import { type EntityConditions, entityConditions } from '../queries/entityConditions'
import { findMeant } from '../queries/findMeant'
import type { EntityFilter } from '../shapes/EntityList'
import { type GroupField, noGroup } from '../shapes/groupFields'

/**
 * What holds for the entities of a list, as for its first page.
 * @param me refs that `owner=me` stands for.
 */
export async function listedConditions(db: Db, filter: EntityFilter, me: string[]): Promise<EntityConditions> {
  const owner = await currentNames(db, filter.owner)
  return entityConditions({ ...filter, owner }, me, await findMeant(db, filter.text))
}

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
