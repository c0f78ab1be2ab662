import { parseEntityRef } from '@callboard/plugin-api'

const inPath = (path: string) => path.split('/').map(encodeURIComponent).join('/')

const nameOf = (ref: string) => {
  const { namespace, kind, name } = parseEntityRef(ref)
  return `${namespace}/${kind}/${encodeURIComponent(name)}`
}

/** Address of a page in the portal: that of TechDocs. */
export function pageUrl(ref: string, path: string, anchor = ''): string {
  const page = path === '' ? '' : `/${inPath(path)}`
  return `/docs/${nameOf(ref)}${page}${anchor && `#${encodeURIComponent(anchor)}`}`
}

/** Address of a picture. */
export const assetUrl = (ref: string, file: string) => `/api/docs/assets/${nameOf(ref)}/${inPath(file)}`
