import { forbidden, type Plugin, unauthenticated } from '@callboard/plugin-api'
import type { User } from '@callboard/plugin-api/backend'

/** Who may do what, as patterns over permission names: `*`, `catalog.*`, `*.read`. */
export interface Grants {
  guests: Grant[]
  users: Grant[]
}

/** A pattern, or a permission under conditions, of which any will do. */
export type Grant = string | { allow: string; if: string[] }

/** Whether a user has a permission, such as `catalog.register`, if only under conditions. */
export function isAllowed(user: User, permission: string, grants: Grants): boolean {
  return conditionsOf(user, permission, grants).length > 0
}

/** The rules of which one has to hold for what a user does by a permission, empty if they lack it. */
export function conditionsOf(user: User, permission: string, grants: Grants): 'none' | string[] {
  if (user.within && !user.within.some((pattern) => matches(pattern, permission))) return []
  const granted = (user.isGuest ? grants.guests : grants.users).filter((grant) =>
    matches(typeof grant === 'string' ? grant : grant.allow, permission),
  )
  if (granted.some((grant) => typeof grant === 'string')) return 'none'
  return granted.flatMap((grant) => (typeof grant === 'string' ? [] : grant.if))
}

function matches(pattern: string, permission: string): boolean {
  const [plugin, name] = permission.split('.')
  const [wantedPlugin, wantedName = '*'] = pattern.split('.')
  // Installing runs code on the server. Who wrote `*` thought of what plugins offer: this is granted by name.
  if (plugin === 'portal' && wantedPlugin !== 'portal') return false
  return isOneOf(wantedPlugin, plugin) && isOneOf(wantedName, name)
}

const isOneOf = (wanted: string | undefined, given: string | undefined) => wanted === '*' || wanted === given

/** The user, when somebody is signed in. @throws AuthenticationError */
export function signedIn(user: User | undefined): User {
  if (user) return user
  throw unauthenticated(
    'Nobody is signed in. Sign in, or let visitors in with auth.providers.guest in app-config.yaml.',
  )
}

/** Stops whoever lacks a permission of a plugin. @throws AuthenticationError, NotAllowedError */
export function authorize(user: User | undefined, plugin: Plugin, can: string, grants: Grants): void {
  const isOutside = user?.within && !user.within.includes(`${plugin.id}.*`)
  if (can === 'anyone' && !isOutside) return
  const who = signedIn(user)
  if (isAllowed(who, `${plugin.id}.${can}`, grants)) return
  if (isOutside)
    throw forbidden(
      `The plugin whose frame asks for this may not have it: its package does not name '${plugin.id}.${can}' among what it wants.`,
    )
  throw forbidden(
    `${who.name} may not do this: it takes the permission '${plugin.id}.${can}' (${plugin.permissions[can]}). Whoever runs the portal grants it under permissions in app-config.yaml.`,
  )
}

/** The names of all permissions that a user has. */
export function permissionsOf(user: User, plugins: Plugin[], grants: Grants): string[] {
  return plugins
    .flatMap(({ id, permissions }) => Object.keys(permissions).map((name) => `${id}.${name}`))
    .filter((permission) => isAllowed(user, permission, grants))
}
