import type { Portal } from '@callboard/plugin-api/frontend'
import type { Init } from '../../frame/messages'

/** What a plugin in a frame is told of the portal and of who looks: nothing of other plugins but that they are there, and no addresses. */
export function whatFramesKnow({ frontends: _, preferences, ...portal }: Portal, plugin: string): Init['portal'] {
  const { email, picture, permissions, ...user } = portal.user
  const own = permissions.filter((permission) => permission.startsWith(`${plugin}.`))
  const plugins = portal.plugins.map(({ id, title, description, state }) => ({ id, title, description, state }))
  return { ...portal, user: { ...user, permissions: own }, plugins, signIn: [], withheld: {} }
}
