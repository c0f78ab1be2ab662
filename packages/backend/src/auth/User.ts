import type { User } from '@callboard/plugin-api/backend'

declare global {
  namespace Express {
    // What passport puts on a request is what plugins call a user.
    interface User extends PortalUser {}
  }
}

type PortalUser = User
