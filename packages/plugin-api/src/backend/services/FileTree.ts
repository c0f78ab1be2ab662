/** Files below one folder: of a repository, of a web server, or of the portal's own disk. */
export interface FileTree {
  /**
   * The address of the folder, which `reader.resolve('a/b.md', url)` makes that of a file; for one on disk its path. For the
   * URL of a repository the page of its files.
   */
  url: string
  /** To give along next time, so that an unchanged folder is not sent again. Opaque. */
  etag?: string | undefined
  /**
   * Every file, as a path from the folder with `/` between its parts, sorted. Undefined where the server cannot list a
   * folder, as a plain web server: what is wanted there has to be asked for by name.
   */
  paths: string[] | undefined
  /**
   * The bytes of a file, or undefined if there is none, and for a path that leads out of the folder.
   * @throws ReadError with a reason that a user can act on: a file that is listed may be `too-large`.
   */
  read(path: string): Promise<Buffer | undefined>
}
