import type { IntegrationsConfig } from '../../config'

export type Integration = IntegrationsConfig[string][number] & {
  apiBaseUrl?: unknown
  rawBaseUrl?: unknown
  baseUrl?: unknown
}

/** A file in a repository, as its page's URL names it. `path` is encoded as in that URL. */
export interface RepositoryFile {
  /** Segments that name the repository. */
  repository: string[]
  ref: string
  path: string
  /** The page of another file of the repository at the same ref. */
  pageOf: (path: string) => URL
}

/** How to read a file: where from, and what to tell who we are. */
export interface FileRequest {
  url: URL
  headers: Record<string, string>
}

/** A kind of code host: how its URLs name a file, and how to read that file's text. */
export interface CodeHost {
  /** Key under `integrations`. */
  id: string
  /** The public one, known without configuration. */
  host?: string
  fileAt(url: URL): RepositoryFile | undefined
  request(file: RepositoryFile, integration: Integration): FileRequest
}

/** A base URL and a path, joined with one slash. */
export const below = (base: unknown, path: string): URL => new URL(`${String(base).replace(/\/+$/, '')}/${path}`)

/** Segments as a path. */
export const inPath = (segments: string[]): string => segments.map(encodeURIComponent).join('/')

export const bearer = (token: string | undefined): Record<string, string> =>
  token ? { authorization: `Bearer ${token}` } : {}

export const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Finds the file in a URL whose path ends with the file's path. `pattern` has the groups repository, ref and path. */
export function fileByPattern(url: URL, pattern: RegExp): RepositoryFile | undefined {
  const { repository = '', ref = '', path } = pattern.exec(url.pathname)?.groups ?? {}
  // Git has no such names; decoded, they would lead out of the place that our token and `integrations` vouch for.
  if (!path || decoded(`${repository}/${ref}`).includes('..')) return undefined
  const before = url.pathname.slice(0, -path.length)
  return {
    repository: repository.split('/').map(decoded),
    ref: decoded(ref),
    path,
    pageOf: (other) => Object.assign(new URL(url), { pathname: before + other }),
  }
}
