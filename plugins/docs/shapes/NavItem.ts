import { z } from 'zod'

/** A line of a site's navigation: a page of the site, a link elsewhere, or a section that holds more lines. */
export interface NavItem {
  title: string
  /** Address of the page within its site; the first page is ''. */
  path?: string | undefined
  url?: string | undefined
  children?: NavItem[] | undefined
}

export const NavItem: z.ZodType<NavItem> = z.object({
  title: z.string(),
  path: z.string().optional(),
  url: z.string().optional(),
  get children() {
    return z.array(NavItem).optional()
  },
})
