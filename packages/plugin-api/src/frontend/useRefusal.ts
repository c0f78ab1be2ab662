import type { Plugin } from '../definePlugin'
import { type Portal, usePortal } from './PortalContext'

/**
 * Why the user cannot do what a permission of a plugin is for: they lack it, or the plugin withholds it from everybody as it is
 * configured (`withholds` of its backend). Undefined if they can. For offering only what can be done, and for saying why not.
 *
 * ```tsx
 * const refusal = useRefusal(notes, 'write')
 * return refusal ? <Refusal>{refusal}</Refusal> : <Button onClick={add}>Write a note</Button>
 * ```
 */
export function useRefusal<P extends Pick<Plugin, 'id' | 'permissions'>>(
  plugin: P,
  permission: keyof P['permissions'] & string,
): string | undefined {
  return refusalIn(usePortal(), `${plugin.id}.${permission}`)
}

/** The same of a permission by its whole name, `<plugin id>.<name>`. */
export function refusalIn(
  { user, withheld }: Pick<Portal, 'user' | 'withheld'>,
  permission: string,
): string | undefined {
  if (Object.hasOwn(withheld, permission)) return withheld[permission]
  if (user.permissions.includes(permission)) return undefined
  return `This takes the permission \`${permission}\`, which whoever runs the portal can give you.`
}
