import { Strategy } from 'passport-strategy'

/** Lets every visitor in as one configured user: for trying out, and for portals behind another door. */
export class GuestStrategy extends Strategy {
  readonly name = 'guest'
  // Not `#findGuest`: passport works on an object that inherits from this one, which has no private members.
  private readonly findGuest: () => Promise<Express.User>

  constructor(findGuest: () => Promise<Express.User>) {
    super()
    this.findGuest = findGuest
  }

  override authenticate() {
    this.findGuest().then(
      (user) => this.success(user),
      (error) => this.error(error),
    )
  }
}
