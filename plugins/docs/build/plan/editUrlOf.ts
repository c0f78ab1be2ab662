import { isWebUrl } from '@callboard/catalog-model'
import type { MkdocsConfig } from './MkdocsConfig'

/**
 * Where a page is edited, as `repo_url` with `edit_uri` or `edit_uri_template` says. Without either the portal knows better
 * where the file came from.
 */
export function editUrlOf(config: MkdocsConfig, folder: string): (file: string) => string | undefined {
  const { repo_url: repository, edit_uri: uri, edit_uri_template: template } = config
  return (file) => {
    const path = folder === '' ? file : file.slice(folder.length + 1)
    if (template) return webAddress(filled(template, path), repository)
    return uri === undefined || uri === '' ? undefined : webAddress(edited(uri, path), repository)
  }
}

function filled(template: string, path: string): string {
  return template
    .replaceAll('{path}', encodeURI(path))
    .replaceAll('{path_noext}', encodeURI(path.replace(/\.[^./]+$/, '')))
}

/** A query or a fragment has the path at its end as it is. */
const edited = (uri: string, path: string) => uri + (/^[?#]|\/$/.test(uri) ? '' : '/') + encodeURI(path)

function webAddress(target: string, repository: string | undefined): string | undefined {
  const base = repository && `${repository.replace(/\/+$/, '')}${/^[?#]/.test(target) ? '' : '/'}`
  const text = /^https?:\/\//i.test(target) ? target : base && base + target.replace(/^\/+/, '')
  return text && isWebUrl(text) ? new URL(text).href : undefined
}
