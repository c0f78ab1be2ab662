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
}
