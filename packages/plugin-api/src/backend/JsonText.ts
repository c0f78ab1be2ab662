import type { ServerResponse } from 'node:http'

/**
 * What a handler may answer instead of values: JSON that is text already, because the database has it so. It is sent as it
 * is. Making values of large documents only to make the same text of them again costs more than all the rest of a request; but
 * the contract is not held against it, so that whoever makes it has to select what may leave.
 */
export class JsonText {
  readonly #pieces: string[]

  /** @param text as one, or in pieces: joining many is left to this, which does it once. */
  constructor(text: string | string[]) {
    this.#pieces = typeof text === 'string' ? [text] : text
  }

  /** A list of items that are JSON, in what stands around it. */
  static list(before: string, items: string[], after: string): JsonText {
    return new JsonText([before, ...items.map((item, index) => (index > 0 ? `,${item}` : item)), after])
  }

  /**
   * Answers with it, for a handler that is no route. Without an ETag: another walk through what may be a megabyte costs more than finding
   * an entity.
   */
  send(response: ServerResponse): void {
    response.setHeader('content-type', 'application/json; charset=utf-8')
    const [only = '', ...others] = this.#pieces
    if (others.length > 0) sendBuffer(response, inOneBuffer(this.#pieces))
    else sendText(response, only)
  }
}

/** One text goes together with the head, which a buffer would stand beside. */
function sendText(response: ServerResponse, text: string) {
  const bytes = Buffer.byteLength(text)
  response.setHeader('content-length', bytes)
  // Where each character is a byte, nothing has to be encoded.
  response.end(text, bytes === text.length ? 'latin1' : 'utf8')
}

function sendBuffer(response: ServerResponse, buffer: Buffer) {
  response.setHeader('content-length', buffer.length)
  response.end(buffer)
}

/** Each piece is written once. As one text all of them would be copied when they are joined, measured, encoded and sent. */
function inOneBuffer(pieces: string[]): Buffer {
  const buffer = Buffer.allocUnsafe(pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0))
  let end = 0
  for (const piece of pieces) end += buffer.write(piece, end)
  return buffer
}
