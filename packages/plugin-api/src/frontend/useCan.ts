import type { Plugin } from '../definePlugin'
import { useUser } from './PortalContext'

/**
 * Whether the user has a permission of a plugin: for hiding what the server would refuse. The server decides again. What the plugin may
 * withhold from everybody, and where the page says why it is not there, asks `useRefusal`.
 *
 * ```tsx
 * const mayWrite = useCan(notes, 'write')
 * return mayWrite && <Button onClick={add}>Write a note</Button>
 * ```
 */
export function useCan<P extends Pick<Plugin, 'id' | 'permissions'>>(
  plugin: P,
  permission: keyof P['permissions'] & string,
): boolean {
  return useUser().permissions.includes(`${plugin.id}.${permission}`)
}
