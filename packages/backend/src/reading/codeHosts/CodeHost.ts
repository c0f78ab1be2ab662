import type { IntegrationsConfig } from '../../config'

export type Integration = IntegrationsConfig[string][number] & {
  apiBaseUrl?: unknown
  rawBaseUrl?: unknown
  baseUrl?: unknown
}

/** A file or a folder in a repository, as its page's URL names it. */
export interface RepositoryPlace {
  /** Segments that name the repository. */
  repository: string[]
  ref: string
  /** From the root of the repository, encoded as in the URL. Empty for the root itself. */
  path: string
  /** The page of another place of the repository at the same ref. */
  pageOf: (path: string) => URL
}

/** How to ask for something: where, and what to tell who we are. */
export interface HostRequest {
  url: URL
  headers: Record<string, string>
}

/** A kind of code host: how its URLs name a place in a repository, and how to read what is there. */
export interface CodeHost {
  /** Key under `integrations`. */
  id: string
  /** The public one, known without configuration. */
  host?: string
  placeAt(url: URL): RepositoryPlace | undefined
  /** The page of a repository's files on its default branch, for the URL of the repository itself. */
  filesPage?(url: URL): URL | undefined
  file(place: RepositoryPlace, integration: Integration): HostRequest
  /** A gzipped tar that holds everything of the folder, by its path from the root below one folder more. Some have none. */
  archive?(folder: RepositoryPlace, integration: Integration): HostRequest
  /**
   * A list of commits that begins with the last one to change the folder: a short answer that saves asking for the archive.
   * Undefined where asking costs more than it saves.
   */
  commits?(folder: RepositoryPlace, integration: Integration): HostRequest | undefined
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

/** The path of a place as Git has it. */
export const pathIn = ({ path }: RepositoryPlace): string => path.split('/').filter(Boolean).map(decoded).join('/')

/** Adds query parameters, without those that are empty. */
export function withQuery(url: URL, query: Record<string, string>): URL {
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value)
  return url
}

/** Finds the place in a URL whose path ends with that of the place. `pattern` has the groups repository, ref and path. */
export function placeByPattern(url: URL, pattern: RegExp): RepositoryPlace | undefined {
  const match = pattern.exec(url.pathname)?.groups
  if (!match) return undefined
  const { repository = '', ref = '', path = '' } = match
  // Git has no such names; decoded, they would lead out of the place that our token and `integrations` vouch for.
  if (decoded(`${repository}/${ref}`).includes('..')) return undefined
  const before = url.pathname.slice(0, url.pathname.length - path.length).replace(/\/?$/, '/')
  return {
    repository: repository.split('/').map(decoded),
    ref: decoded(ref),
    path,
    pageOf: (other) => Object.assign(new URL(url), { pathname: before + other }),
  }
}

/** The page below a repository's own URL. `pattern` has the group repository. */
export function pageBelow(url: URL, pattern: RegExp, page: string): URL | undefined {
  const { repository } = pattern.exec(url.pathname)?.groups ?? {}
  return repository === undefined ? undefined : Object.assign(new URL(url), { pathname: `/${repository}/${page}` })
}
