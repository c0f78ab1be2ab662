/**
 * Where a file is: a URL; a path on the portal's own disk, which only the configuration may name; or a provider, whose file the
 * portal writes by itself.
 */
export interface Source {
  type: 'url' | 'file' | 'provider'
  /** The URL, the path relative to the folder that the portal runs in, or the provider's id. */
  target: string
}

/** Backstage's text for it, such as `url:https://example.com/catalog-info.yaml`. */
export const stringifySource = ({ type, target }: Source) => `${type}:${target}`

/** The source that such a text names; undefined for any other text, and for none. */
export function parseSource(text = ''): Source | undefined {
  const [, type, target] = /^(url|file|provider):(.+)$/s.exec(text) ?? []
  return type && target ? { type: type as Source['type'], target } : undefined
}

/** The source of a file by its URL, path or provider. */
export const sourceAt = (url: string): Source => ({
  type: /^https?:\/\//.test(url) ? 'url' : /^(githubOrg|plugin):/.test(url) ? 'provider' : 'file',
  target: url,
})
