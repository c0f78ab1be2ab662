import type { FileTree } from './FileTree'
import type { TextReader } from './TextReader'

/** A file or a folder in a repository of a code host. */
export interface PlaceInRepository {
  /** What kind of code host it is, as `integrations` calls it: `github`, `gitlab`, `bitbucketCloud`. */
  codeHost: string
  /** Host and repository in lower case, such as `github.com/acme/shop`. */
  repository: string
  /** The names that lead to the repository at its host, as the URL has them: `Acme` and `Shop`. */
  names: string[]
  /** Branch, tag or commit as the URL has it, decoded; empty or `HEAD` for the default branch. */
  ref: string
  /** From the root of the repository, decoded. */
  path: string
}

/** A page of what the API of a code host lists. */
export interface ApiPage {
  json: unknown
  /** What to ask for next; undefined on the last page. */
  next: string | undefined
}

/** Reads from the network as well whole folders, within the same limits. */
export interface UrlReader extends TextReader {
  /** The folder that a page of a repository would show, with `/` at its end; undefined for what is of no repository. */
  folderOf(url: string): string | undefined
  /** The place in a repository that the URL names; undefined where it is of no code host that is known or in `integrations`. */
  placeOf(url: string): PlaceInRepository | undefined
  /**
   * Opens the folder at a URL: a folder's page or a repository at a code host, a folder of a web server, or an archive
   * (`.tar.gz`, `.tgz`, `.tar`). Of a repository the archive is read, in one request, and what is below the folder is held in
   * memory; from a web server each file when it is asked for. Gives undefined when `etag` still holds.
   * @throws ReadError with a reason that a user can act on.
   */
  openTree(
    url: string,
    options?: { etag?: string | undefined; signal?: AbortSignal | undefined },
  ): Promise<FileTree | undefined>
  /**
   * Asks the API of the code host of `page`, with what `integrations` says to sign in there for its owner. `path` begins at the base
   * of the API (`orgs/acme/repos?per_page=100`), or is the `next` of a page before. Answers that did not change are not sent again.
   * Only for what the configuration wants: it sees whatever the portal's own token lets it see.
   * @throws ReadError with a reason that a user can act on.
   */
  readApi(page: string, path: string, options?: { signal?: AbortSignal | undefined }): Promise<ApiPage>
  /**
   * Opens a folder on the portal's own disk; no link in it leads out. Only for a path that the configuration gave: whoever
   * chooses it reads whatever the server can read.
   * @throws ReadError `not-found` if there is no such folder.
   */
  openFolder(path: string, options?: { etag?: string | undefined }): Promise<FileTree | undefined>
}
