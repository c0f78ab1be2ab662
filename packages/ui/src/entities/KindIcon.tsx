import { useContext } from 'react'
import { Icon } from '../content/Icon'
import { isIconName } from '../content/icons'
import { IconsOfKinds } from './IconsOfKinds'
import { iconOfKind } from './kindIcons'

/**
 * The icon of a kind of entity. Decoration: the kind should also stand in words somewhere near.
 *
 * ```tsx
 * <KindIcon kind="Component" />
 * ```
 */
export function KindIcon({ kind, size = 16 }: { kind: string; size?: number }) {
  const own = useContext(IconsOfKinds).get(kind.toLowerCase())
  return <Icon name={own && isIconName(own) ? own : iconOfKind(kind)} size={size} />
}
