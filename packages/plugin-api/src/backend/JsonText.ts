import type { ServerResponse } from 'node:http'

/**
 * What a handler may answer instead of values: JSON that is text already, because the database has it so. It is sent as it
 * is. Making values of large documents only to make the same text of them again costs more than all the rest of a request; but
 * the contract is not held against it, so that whoever makes it has to select what may leave.
 */
export class JsonText {
  readonly #text: string | Buffer

  constructor(text: string | Buffer) {
    this.#text = text
  }

  /** A list of items that are JSON, in what stands around it. */
  static list(before: string, items: string[], after: string): JsonText {
    return new JsonText(listInOneBuffer(before, items, after))
  }

  /**
   * Answers with it, for a handler that is no route. Without an ETag: another walk through what may be a megabyte costs more than finding
   * an entity.
   */
  send(response: ServerResponse): void {
    response.setHeader('content-type', 'application/json; charset=utf-8')
    if (typeof this.#text === 'string') sendText(response, this.#text)
    else sendBuffer(response, this.#text)
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

const comma = ','.charCodeAt(0)

/** Each is written once. As one text all of them would be copied when they are joined, measured, encoded and sent. */
export function listInOneBuffer(before: string, items: string[], after: string): Buffer {
  const commas = Math.max(0, items.length - 1)
  const length = [before, ...items, after].reduce((sum, piece) => sum + Buffer.byteLength(piece), commas)
  const buffer = Buffer.allocUnsafe(length)
  let end = buffer.write(before)
  items.forEach((item, index) => {
    if (index > 0) buffer[end++] = comma
    end += buffer.write(item, end)
  })
  buffer.write(after, end)
  return buffer
}
