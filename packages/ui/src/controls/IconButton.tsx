import type { MouseEventHandler, Ref } from 'react'
import { Icon } from '../content/Icon'
import type { IconName } from '../content/icons'
import { Spinner } from '../feedback/Spinner'
import { busy } from './busy'
import styles from './IconButton.module.css'

interface IconButtonProps {
  icon: IconName
  /** What it does: its name for those who listen, and its tooltip. */
  label: string
  /** The key that does the same, such as `s`: shown with the label. */
  keys?: string | undefined
  /** For a button that stays pressed. */
  pressed?: boolean
  disabled?: boolean
  loading?: boolean
  onClick?: MouseEventHandler<HTMLButtonElement>
  'aria-expanded'?: boolean
  'aria-haspopup'?: 'menu' | 'dialog'
  popoverTarget?: string
  'aria-controls'?: string
  ref?: Ref<HTMLButtonElement>
}

/**
 * A button with an icon only; 30 px, so that a finger finds it.
 *
 * ```tsx
 * <IconButton icon="refresh" label="Refresh" onClick={() => refresh.mutate({ id })} />
 * ```
 */
export function IconButton({ icon, label, keys, pressed, loading, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      aria-pressed={pressed}
      title={keys ? `${label} (${keys})` : label}
      {...(keys && !keys.includes(' ') && { 'aria-keyshortcuts': keys })}
      {...rest}
      {...(loading && busy)}
    >
      {loading ? <Spinner /> : <Icon name={icon} size={17} />}
    </button>
  )
}
