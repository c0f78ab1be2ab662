import type { portal } from '@callboard/plugin-api'
import type { Handlers } from '@callboard/plugin-api/backend'
import { signedIn } from '../auth/permissions'
import { lifetime, signToken } from './tokens'

/** What the portal's API does for plugins in frames. */
export const frameRoutes = (secret: string): Pick<Handlers<typeof portal.routes>, 'frameToken'> => ({
  frameToken({ id }, services) {
    const { ref, isGuest } = signedIn(services.user)
    return { token: signToken(secret, { user: ref, isGuest, plugin: id }), seconds: lifetime }
  },
})
