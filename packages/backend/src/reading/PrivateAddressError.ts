/** A connection was refused before it was made, because of where it would lead. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'
  readonly address: string
  readonly description: string

  constructor(address: string, description: string) {
    super(`${address} is ${description}`)
    this.address = address
    this.description = description
  }
}
