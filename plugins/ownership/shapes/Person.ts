import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

/** A person as their file shows them; null for what it does not say. */
export const Person = z.object({
  ref: EntityRef,
  title: z.string(),
  email: z.string().nullable(),
  picture: z.string().nullable(),
  /** What they do: `role`, `jobTitle` or `title` of the profile, else the description. */
  role: z.string().nullable(),
})
export type Person = z.infer<typeof Person>

/** Somebody in a group. */
export const Member = Person.extend({
  /** Named by a group, but not in the catalog: then nothing but the reference is known. */
  isMissing: z.boolean(),
  /** The groups that they are in, of those looked at: the group itself first. */
  through: z.array(z.object({ ref: EntityRef, title: z.string() })),
})
export type Member = z.infer<typeof Member>

/** Somebody who is in no group of the catalog. */
export const Groupless = Person.extend({
  /** Groups that they name and the catalog does not have. */
  names: z.array(EntityRef),
})
export type Groupless = z.infer<typeof Groupless>
