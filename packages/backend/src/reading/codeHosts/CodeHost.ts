import type { Integration } from '../../config'

export type { Integration }

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
  /** What to send along; the request is a POST then. */
  body?: string
}

/** A part of the files of a folder. */
export interface Listing {
  /** From the root of the repository, as Git has them. */
  paths: string[]
  /** Where the list goes on; its headers are those of the first request. */
  next?: URL | undefined
  /** Whether the host left some out and has no more to give. */
  isCut?: boolean
}

/** An answer of an API, as far as listings are read from it. */
export interface ApiAnswer {
  json: unknown
  /** The address of the next page in the header `Link`. */
  next: URL | undefined
}

/** Asks for JSON within the limits of one read. @throws ReadError */
export type AskJson = (request: HostRequest) => Promise<ApiAnswer>

/** A secret that was given for a while. */
export interface Pass {
  token: string
  /** When it ends, in milliseconds. */
  until: number
}

/** How to get a pass, where a token is not written in the configuration itself. */
export interface SignIn {
  /** Tells it from those for other owners and by other credentials. */
  key: string
  /** Gives undefined where the credentials are not for this owner. @throws ReadError if they are refused */
  fetchPass(ask: AskJson): Promise<Pass | undefined>
}

/** A kind of code host: how its URLs name a place in a repository, and how to read what is there. */
export interface CodeHost {
  /** Key under `integrations`. */
  id: string
  /** The public one, known without configuration. */
  host?: string
  /** Base of its API. */
  api(integration: Integration): URL
  /** What tells an API who we are. */
  headers(integration: Integration): Record<string, string>
  placeAt(url: URL): RepositoryPlace | undefined
  /** Query parameters that say which file a page shows; all others say only how. */
  query?: string[]
  /** The page of what it serves raw from an address of its own. */
  pageOfRaw?(url: URL): URL | undefined
  /** How the path of the page that shows a file begins, for that of any page of it: up to the file's own path. */
  filePage?(above: string): string
  /** The page of a repository's files on its default branch, for the URL of the repository itself. */
  filesPage?(url: URL): URL | undefined
  file(place: RepositoryPlace, integration: Integration): HostRequest
  /** The bytes of a file, where the host packs them. */
  decode?(bytes: Buffer): Buffer
  /** A gzipped tar that holds everything of the folder, by its path from the root below one folder more. Some have none. */
  archive?(folder: RepositoryPlace, integration: Integration): HostRequest
  /**
   * A list of commits that begins with the last one to change the folder: a short answer that saves asking for the archive.
   * Undefined where asking costs more than it saves.
   */
  commits?(folder: RepositoryPlace, integration: Integration): HostRequest | undefined
  /** The names of all files of the folder, without their content. Undefined where the archive costs less. */
  list?(folder: RepositoryPlace, integration: Integration): HostRequest | undefined
  listed?(answer: ApiAnswer, asked: URL, folder: RepositoryPlace): Listing
  /** How to sign in for the pages of an owner, where that takes more than the token. */
  signIn?(owner: string, integration: Integration): SignIn[]
}
