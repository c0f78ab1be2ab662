import { useState } from 'react'
import styles from './Avatar.module.css'
import { initialsOf } from './OwnerChip'

interface AvatarProps {
  name: string
  /** Address of a picture. Without one, and where it does not load, the initials stand in its place. */
  picture?: string | null | undefined
  /** In px. */
  size?: number
}

/** What the browser is allowed to load as a picture; anything else would only be refused, and complained of in its console. */
const showable = /^(https:|data:image\/|\/)/i

/**
 * The face of a person. Decoration: the name should also stand somewhere near.
 *
 * ```tsx
 * <Avatar name={user.name} picture={user.picture} />
 * ```
 */
export function Avatar({ name, picture, size = 28 }: AvatarProps) {
  const [failed, setFailed] = useState<string>()
  const place = { width: size, height: size, fontSize: size * 0.4 }
  if (!picture || !showable.test(picture) || picture === failed)
    return (
      <span className={styles.avatar} style={place} aria-hidden="true">
        {initialsOf(name)}
      </span>
    )
  return (
    <img
      className={styles.avatar}
      style={place}
      src={picture}
      alt=""
      referrerPolicy="no-referrer"
      onError={() => setFailed(picture)}
    />
  )
}
