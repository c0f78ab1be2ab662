import { IconButton } from '@callboard/ui'
import { type Starrable, useStars } from './useStars'

/**
 * Stars an entity, or takes the star off.
 *
 * ```tsx
 * <StarButton entity={{ ref: summary.ref, title: summary.title ?? summary.name }} />
 * ```
 */
export function StarButton({ entity }: { entity: Starrable }) {
  const { isStarred, toggle } = useStars()
  const isOn = isStarred(entity.ref)
  return (
    <IconButton
      icon={isOn ? 'star-filled' : 'star'}
      label={`Star ${entity.title}`}
      pressed={isOn}
      onClick={() => toggle(entity)}
    />
  )
}
