/** What a read of a URL gives. */
export interface ReadResult {
  /** The address that answered, after redirects. For a file on a code host that is its page, not the API. */
  url: string
  text: string
  /** To give along next time, so that an unchanged file is not sent again. Opaque: an ETag, or a date of last change. */
  etag?: string | undefined
}

/** A commit that a branch or tag is known to have reached: a code host may answer with what it had before for some minutes. */
export interface KnownCommit {
  /** As the URLs have it that mean it, such as `main`, or `HEAD` if it is the default branch. */
  ref: string
  sha: string
}

/** Reads text from the network within limits of size, time and redirects, never from a private address unless allowed. */
export interface TextReader {
  /**
   * Reads one file. Gives undefined when `etag` still holds.
   * @throws ReadError with a reason that a user can act on.
   */
  read(
    url: string,
    options?: {
      etag?: string | undefined
      signal?: AbortSignal | undefined
      /** Read at this commit, if the URL is that of a file at this ref; the answer is then given without `etag`. */
      commit?: KnownCommit | undefined
    },
  ): Promise<ReadResult | undefined>
  /**
   * The URL that the file at `base` means by `target`. In a repository of a code host, `/x` is from its root at the same ref.
   * @throws ReadError `bad-url` unless that is an http or https URL.
   */
  resolve(target: string, base: string): string
  /** The one address of what a URL shows: a code host has several pages for one file. @throws ReadError if it is no web address */
  pageOf(url: string): string
  /** What a page of a code host may show instead of the file that it seems to, where its branch may have slashes in its name. */
  otherPagesOf(url: string): string[]
  /** Whether `integrations` names the URL's code host, so that the portal may read more there than the author of a file. */
  hasIntegration(url: string): boolean
  /** Whether a URL stands for many files of a repository: at a code host, with `*` or `**` in the path of the file. */
  isPattern(url: string): boolean
  /**
   * The URLs of the files that a pattern stands for, sorted. A part of the list is never given: it fails instead. Gives undefined
   * when `etag` still holds.
   * @throws ReadError with a reason that a user can act on.
   */
  findFiles(
    pattern: string,
    options?: { etag?: string | undefined; signal?: AbortSignal | undefined },
  ): Promise<FoundFiles | undefined>
}

/** The files that a pattern stands for. */
export interface FoundFiles {
  urls: string[]
  etag?: string | undefined
}
