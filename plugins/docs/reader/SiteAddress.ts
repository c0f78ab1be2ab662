import { parseEntityRef } from '@callboard/plugin-api'

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

const inPath = (path: string) => path.split('/').map(encodeURIComponent).join('/')

/** Path in the app of a page of the site. */
export const pathTo = ({ base }: Pick<SiteAddress, 'base'>, path: string) =>
  path === '' ? base : `${base}/${inPath(path)}`

/** Path in the app of the site of an entity, on its own. */
export function docsPath(ref: string): string {
  const { namespace, kind, name } = parseEntityRef(ref)
  return `/docs/${namespace}/${kind}/${encodeURIComponent(name)}`
}

/** The file of a page as it was written. */
export const markdownUrl = (ref: string, path: string) =>
  `/api${docsPath(ref).replace('/docs/', '/docs/markdown/')}/${inPath(path)}`
