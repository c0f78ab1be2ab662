/** Who makes the request. */
export interface User {
  /** Entity ref of the user, such as `user:default/ana`. */
  readonly ref: string
  /** How to greet them. */
  readonly name: string
  readonly email?: string | undefined
  readonly picture?: string | undefined
  /** Entity refs of the groups they belong to, directly or through a parent group. */
  readonly groups: string[]
  /** Whether they signed in, or were let in as a guest. */
  readonly isGuest: boolean
  /** Patterns of permissions that this request has at most, where a plugin in a frame makes it in the user's name. */
  readonly within?: readonly string[]
}
