import type { Heading, NavItem, SiteProblem } from '../plugin'
import type { LinkTarget } from './linkTo'

/** A link or a picture of a page, as written and as understood. */
export interface PageReference {
  href: string
  target: LinkTarget
  /** Where the page writes it, from 1. */
  line: number | null
}

/** What stands between two headings of a page. */
export interface Section {
  id: string
  title: string
  text: string
}

/** What is kept of a page to know whether it has to be rendered again, and whether others may link to it. */
export interface PageFacts {
  hash: string
  /** Its own first heading. */
  title: string | null
  titleId: string | null
  label: string
  anchors: string[]
  links: PageReference[]
  /** Of its HTML, in bytes. */
  size: number
  problems: SiteProblem[]
}

/** What a page shows. */
export interface PageContent {
  text: string
  html: string
  headings: Heading[]
  sections: Section[]
}

/** A page of a built site; without content it is as it was stored. */
export interface BuiltPage extends PageFacts {
  path: string
  file: string
  navTitle: string | null
  viewUrl: string | null
  editUrl: string | null
  content: PageContent | undefined
}

export interface Asset {
  path: string
  type: string
  hash: string
  bytes: Buffer
}

/** Everything that a build found out, ready to be stored. */
export interface BuiltSite {
  title: string | null
  description: string | null
  nav: NavItem[]
  source: string
  sourceUrl: string | null
  etag: string | null
  pages: BuiltPage[]
  assets: Asset[]
  problems: SiteProblem[]
}
