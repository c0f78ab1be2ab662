import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { NavItem } from './NavItem'

/** A site as a list shows it. */
export const SiteSummary = z.object({
  /** The entity that it documents. */
  ref: EntityRef,
  title: z.string(),
  description: z.string().nullable(),
  entityTitle: z.string().nullable(),
  owner: EntityRef.nullable(),
  /** Null where the catalog does not have the owner. */
  ownerTitle: z.string().nullable(),
  pages: z.number().int(),
  /** When its pages last changed here; null until it was built for the first time. */
  builtAt: z.iso.datetime().nullable(),
  /** Why the last look at its source failed. What is shown is the last good version. */
  failure: z.string().nullable(),
  failedAt: z.iso.datetime().nullable(),
  problems: z.number().int(),
})
export type SiteSummary = z.infer<typeof SiteSummary>

export const Site = SiteSummary.extend({
  nav: z.array(NavItem),
  /** Where it is read from, in words, and as a link where that is a page. */
  source: z.string(),
  sourceUrl: z.string().nullable(),
  /** When its source was last looked at with success. */
  checkedAt: z.iso.datetime().nullable(),
  /** The page that the entity asked for begins with, where it shows the docs of another. */
  start: z.string(),
})
export type Site = z.infer<typeof Site>
