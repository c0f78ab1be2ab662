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
