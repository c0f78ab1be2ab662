import { pathBelow } from '../urls'

/** The entity whose docs are read, and where in the app: on their own, or in a tab of the entity's page. */
export interface SiteAddress {
  namespace: string
  kind: string
  name: string
  /** Path in the app of the first page of the site. */
  base: string
}

/** What the routes of a site take. */
export const nameIn = ({ namespace, kind, name }: SiteAddress) => ({ namespace, kind, name })

/** Path in the app of a page of the site. */
export const pathTo = ({ base }: SiteAddress, path: string) => pathBelow(base, path)
