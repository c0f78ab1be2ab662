/** Why a URL, or a folder, could not be read. */
export type ReadFailure =
  | 'refused'
  | 'not-found'
  | 'forbidden'
  | 'too-large'
  | 'timeout'
  | 'not-text'
  | 'not-archive'
  | 'unreachable'
  | 'bad-url'

/** A URL could not be read. The message is a sentence for whoever gave the URL. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly reason: ReadFailure
  /** Before this time its host is not asked again, since it said so. */
  readonly retryAt: Date | undefined

  constructor(reason: ReadFailure, message: string, options?: { cause?: unknown; retryAt?: Date | undefined }) {
    super(message, options)
    this.reason = reason
    this.retryAt = options?.retryAt
  }
}
