/** Where a file is: a URL, or a path on the portal's own disk, which only the configuration may name. */
export interface Source {
  type: 'url' | 'file'
  /** The URL, or the path relative to the folder that the portal runs in. */
  target: string
}

/** Backstage's text for it, such as `url:https://example.com/catalog-info.yaml`. */
export const stringifySource = ({ type, target }: Source) => `${type}:${target}`

/** The source of a file by its URL or path. */
export const sourceAt = (url: string): Source => ({ type: /^https?:\/\//.test(url) ? 'url' : 'file', target: url })
