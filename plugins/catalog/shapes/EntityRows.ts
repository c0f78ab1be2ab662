import { z } from 'zod'
import { At } from '../history/at/At'
import { EntityListInput, ListedEntity, QueryText } from './EntityList'
import { groupFields, noGroup } from './groupFields'

const GroupField = z.enum(groupFields)

export const EntityRowsInput = EntityListInput.extend({
  /** Position in the list to begin at, for who jumps into the middle of it; a cursor is quicker, and exact. */
  skip: z.coerce.number<number>().int().min(0).max(10_000_000).default(0),
  /** Only the entities of one group: `by=owner&group=group:default/payments`; an empty `group` for those without. */
  by: GroupField.optional(),
  group: z.string().max(300).default(noGroup),
})
export type EntityRowsInput = z.output<typeof EntityRowsInput>

export const EntityRows = z.object({ items: z.array(ListedEntity), next: z.string().nullable() })
export type EntityRows = z.infer<typeof EntityRows>

export const EntityGroupsInput = z.object({ q: QueryText, by: GroupField, at: At.optional() })
export type EntityGroupsInput = z.output<typeof EntityGroupsInput>

export const EntityGroup = z.object({
  /** A ref or a word; empty for the entities without one. */
  value: z.string(),
  /** What to show instead of the value, such as the title of a group. */
  title: z.string().nullable(),
  count: z.number().int(),
})
export type EntityGroup = z.infer<typeof EntityGroup>

/** More groups than somebody looks through: those beyond it are `left`. */
export const mostGroups = 1000

export const EntityGroups = z.object({ groups: z.array(EntityGroup), left: z.number().int() })
export type EntityGroups = z.infer<typeof EntityGroups>
