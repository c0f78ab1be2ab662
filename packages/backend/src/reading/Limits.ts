/** How much one read may cost. */
export interface Limits {
  /** Size of the file, after decompression. */
  bytes: number
  /** For the whole read with its redirects, in milliseconds: a server that drips ends here. */
  milliseconds: number
  /** To reach one server, in milliseconds. */
  connectMilliseconds: number
  redirects: number
}

export const defaultLimits: Limits = {
  bytes: 10 * 1024 * 1024,
  milliseconds: 15_000,
  connectMilliseconds: 5_000,
  redirects: 5,
}
