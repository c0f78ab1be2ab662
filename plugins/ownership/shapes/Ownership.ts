import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { Group } from './Group'
import { OwnerState } from './OwnerState'
import { Person } from './Person'

/** Where one reaches somebody: chat, on-call, a handbook. */
const ContactLink = z.object({ url: z.string(), title: z.string(), icon: z.string().nullable() })

/** The group or person that answers for a thing. */
export const Owner = z.object({
  ref: EntityRef,
  kind: z.string(),
  title: z.string(),
  /** What the group is for, or what the person does. */
  description: z.string().nullable(),
  email: z.string().nullable(),
  picture: z.string().nullable(),
  links: z.array(ContactLink),
  /** The groups above a group, the nearest first. */
  chain: z.array(Group.pick({ ref: true, title: true })),
  /** The first of those in a group, directly or through groups below it. */
  members: z.array(Person),
  memberCount: z.number().int(),
})
export type Owner = z.infer<typeof Owner>

/** Who probably should be named. */
export const Suggestion = z.object({
  ref: EntityRef,
  title: z.string(),
  /** A name nearly the same, the same name in another kind or namespace, a person with this e-mail, or the owner of the system. */
  because: z.enum(['name', 'kind', 'email', 'system']),
})
export type Suggestion = z.infer<typeof Suggestion>

/** Who owns an entity, and how that was decided. */
export const Ownership = z.object({
  entity: EntityRef,
  /** Whether things of its kind should have an owner. */
  isExpected: z.boolean(),
  state: OwnerState,
  /** Where the owner is said; null where nobody says one. */
  source: z
    .object({ how: z.literal('declared'), entity: EntityRef, field: z.string(), written: z.string() })
    .nullable(),
  /** As it is said, in the catalog or not. */
  ownerRef: EntityRef.nullable(),
  /** Null unless the owner is a group or person of the catalog. */
  owner: Owner.nullable(),
  suggestion: Suggestion.nullable(),
})
export type Ownership = z.infer<typeof Ownership>
