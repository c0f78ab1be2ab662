import type { ServerResponse } from 'node:http'

/**
 * What a handler may answer instead of values: JSON that is text already, because the database has it so. It is sent as it
 * is. Making values of large documents only to make the same text of them again costs more than all the rest of a request; but
 * the contract is not held against it, so that whoever makes it has to select what may leave.
 */
export class JsonText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /**
   * Answers with it, for a handler that is no route. As one text with the head, and without an ETag: each buffer beside it, and each
   * walk through what may be a megabyte, costs more than finding an entity.
   */
  send(response: ServerResponse): void {
    const bytes = Buffer.byteLength(this.text)
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.setHeader('content-length', bytes)
    // Where each character is a byte, nothing has to be encoded.
    response.end(this.text, bytes === this.text.length ? 'latin1' : 'utf8')
  }
}
