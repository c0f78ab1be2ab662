import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'

export const Heading = z.object({ id: z.string(), level: z.number().int(), text: z.string() })
export type Heading = z.infer<typeof Heading>

export const PageLink = z.object({ path: z.string(), title: z.string() })
export type PageLink = z.infer<typeof PageLink>

/** A page of a site, as it is read. */
export const DocsPage = z.object({
  site: EntityRef,
  path: z.string(),
  title: z.string(),
  /** Id of the title, where the page writes its title itself: links lead to it. */
  titleId: z.string().nullable(),
  /** Safe to put into a page: what could run was taken out when it was rendered. The title is not part of it. */
  html: z.string(),
  headings: z.array(Heading),
  /** The sections that it stands in, from the top, each with its first page. */
  breadcrumbs: z.array(PageLink),
  previous: PageLink.nullable(),
  next: PageLink.nullable(),
  editUrl: z.string().nullable(),
  viewUrl: z.string().nullable(),
})
export type DocsPage = z.infer<typeof DocsPage>

/** What a result of a search shows of a section. */
export const DocsSection = z.object({
  site: EntityRef,
  siteTitle: z.string(),
  pageTitle: z.string(),
  /** Empty for what stands above the first heading. */
  heading: z.string(),
})
export type DocsSection = z.infer<typeof DocsSection>
