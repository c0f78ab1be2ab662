import { forbidden } from '@callboard/plugin-api'
import type { User } from '@callboard/plugin-api/backend'

/** Under whose name settings are kept. @throws PortalError 403 for guests: there is one name for all, who would set each other's */
export function ownRef({ isGuest, ref }: User): string {
  if (isGuest) throw forbidden('Settings of guests stay in their browser. Sign in to have the portal keep them.')
  return ref
}
