/** What reads the addresses of some hosts in a plugin's own way, such as a bucket that wants requests signed. */
export interface HostReader {
  /** Hosts as they stand in a URL, with the port if there is one: `bucket.example.com`, `localhost:9000`. */
  hosts: string[]
  /**
   * The text of a file; undefined when `etag`, of what it gave last time, still holds.
   * @throws ReadError `not-found` where there is none, and others with a sentence for whoever gave the URL
   */
  read(
    url: string,
    options: { etag?: string | undefined; signal?: AbortSignal | undefined },
  ): Promise<HostFile | undefined>
}

/** A file that was read. */
export interface HostFile {
  text: string
  /** Opaque: a version, or a hash. Without it the file is compared as a whole. */
  etag?: string | undefined
}
