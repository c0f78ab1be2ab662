import { parseEntityRef } from '@callboard/plugin-api'

/** A path as it stands in a URL. */
export const inPath = (path: string) => path.split('/').map(encodeURIComponent).join('/')

/** A part of a URL as it was meant; what is not well encoded was meant as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const nameOf = (ref: string) => {
  const { namespace, kind, name } = parseEntityRef(ref)
  return `${namespace}/${kind}/${encodeURIComponent(name)}`
}

/** Address of the docs of an entity in the portal: that of TechDocs. */
export const docsPath = (ref: string) => `/docs/${nameOf(ref)}`

/** Address of a page below that of its site, which is that of its first page. */
export const pathBelow = (base: string, path: string) => (path === '' ? base : `${base}/${inPath(path)}`)

/** Address of a page, or of a part of it. */
export const pageUrl = (ref: string, path: string, anchor = '') =>
  pathBelow(docsPath(ref), path) + (anchor && `#${encodeURIComponent(anchor)}`)

/** Address of a picture. */
export const assetUrl = (ref: string, file: string) => `/api/docs/assets/${nameOf(ref)}/${inPath(file)}`

/** Address of a page as it was written. */
export const markdownUrl = (ref: string, path: string) => pathBelow(`/api/docs/markdown/${nameOf(ref)}`, path)
