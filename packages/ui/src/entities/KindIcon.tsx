import { Icon } from '../content/Icon'
import { iconOfKind } from './kindIcons'

/**
 * The icon of a kind of entity. Decoration: the kind should also stand in words somewhere near.
 *
 * ```tsx
 * <KindIcon kind="Component" />
 * ```
 */
export function KindIcon({ kind, size = 16 }: { kind: string; size?: number }) {
  return <Icon name={iconOfKind(kind)} size={size} />
}
