import { EntityRef, repeated } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntitySummary } from '../../catalog/plugin'
import { OwnerState } from './OwnerState'

/** A row of something that should have an owner. */
export const OwnedEntity = EntitySummary.pick({
  ref: true,
  kind: true,
  title: true,
  description: true,
  type: true,
  lifecycle: true,
  owner: true,
  ownerTitle: true,
})
export type OwnedEntity = z.infer<typeof OwnedEntity>

const Paging = z.object({
  /** From 1. */
  page: z.coerce.number<number>().int().min(1).max(100_000).default(1),
})
export const pageLength = 50

const Narrowing = Paging.extend({
  kind: repeated(z.string()),
  /** Part of a name or title. */
  text: z.string().trim().max(200).optional(),
})

/** Those that are in one state. */
export const StateFilter = Narrowing.extend({ state: OwnerState })
export type StateFilter = z.output<typeof StateFilter>

export const StateList = z.object({ items: z.array(OwnedEntity), total: z.number().int() })
export type StateList = z.infer<typeof StateList>

/** Those that a group or a person answers for. */
export const OwnedFilter = Narrowing.extend({
  owner: EntityRef,
  /** Of these owners only: the group itself, or groups below it. */
  by: repeated(EntityRef),
})
export type OwnedFilter = z.output<typeof OwnedFilter>

export const OwnedList = z.object({
  items: z.array(OwnedEntity),
  /** That the filter leaves. */
  total: z.number().int(),
  /** Everything, whatever the filter: owned by themselves, and with those below (a group) or theirs (a person). */
  owned: z.object({ direct: z.number().int(), all: z.number().int() }),
  kinds: z.array(z.object({ kind: z.string(), count: z.number().int() })),
  owners: z.array(z.object({ ref: EntityRef, title: z.string(), count: z.number().int() })),
})
export type OwnedList = z.infer<typeof OwnedList>
