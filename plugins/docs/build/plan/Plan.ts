import type { SiteProblem } from '../../plugin'

/** A folder of pages, such as `docs`. A site has one, and one more for each `mkdocs.yml` that it includes. */
export interface Root {
  /** From the folder of the site; '' is that folder. */
  folder: string
  /** What the addresses of its pages begin with. */
  prefix: string
  /** The page at the code host that edits a file, as `mkdocs.yml` says. */
  editUrl(path: string): string | undefined
}

/** A line of navigation whose pages are still files. */
export interface PlannedNav {
  title?: string | undefined
  file?: string | undefined
  url?: string | undefined
  children?: PlannedNav[] | undefined
}

export interface PlannedPage {
  file: string
  path: string
  root: Root
}

/** What a site consists of, before any page is read. */
export interface Plan {
  title?: string | undefined
  description?: string | undefined
  /** As found, or as named by the navigation where the source cannot list its files. */
  pages: PlannedPage[]
  nav: PlannedNav[]
  /** Nobody wrote a navigation, and the source cannot list its files: it is made of the pages that are found below this. */
  navBelow?: Root | undefined
  roots: Root[]
  problems: SiteProblem[]
}
