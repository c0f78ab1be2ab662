import type { Db } from '@callboard/plugin-api/backend'
import { type EntityConditions, entityConditions } from '../queries/entityConditions'
import { findMeant } from '../queries/findMeant'
import type { ListQuery } from '../query/ListQuery'
import { type GroupField, noGroup } from '../shapes/groupFields'
import type { Selection } from '../shapes/Selection'

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

/** The same for some of its entities, or for all but some. */
export function withinChosen(conditions: EntityConditions, { refs, except }: Omit<Selection, 'q'>): EntityConditions {
  const isOne = refs ? 'ref = any (:refs::text[])' : 'true'
  const isNotLeftOut = except ? 'ref <> all (:except::text[])' : 'true'
  return {
    ...conditions,
    fields: [isOne, isNotLeftOut].reduce(both, conditions.fields),
    bindings: { ...conditions.bindings, ...(refs && { refs }), ...(except && { except }) },
  }
}

function both(one: string, other: string): string {
  if (other === 'true') return one
  return one === 'true' ? other : `${one} and ${other}`
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
