import { isSafeUrl } from '@callboard/catalog-model'
import { Link } from 'react-router'
import { Icon } from '../content/Icon'
import type { IconName } from '../content/icons'
import { KeyHint } from '../content/KeyHint'
import { leadsOutside } from '../content/outside'
import styles from './Menu.module.css'

/** Something that a menu offers: it goes somewhere or does something. */
export interface MenuItem {
  title: string
  icon?: IconName | (string & {})
  /** The key that does the same, such as `e`. */
  keys?: string | undefined
  /** Goes to a path in the app, or a URL. */
  to?: string
  onSelect?: () => void
  danger?: boolean
  disabled?: boolean
}

/** A line of a menu: a link if it goes somewhere, a button if it does something. */
export function MenuEntry({ item, onChosen }: { item: MenuItem; onChosen: () => void }) {
  const { title, icon, keys, to, onSelect, danger, disabled } = item
  const choose = () => {
    onChosen()
    onSelect?.()
  }
  const look = { role: 'menuitem', tabIndex: -1, className: styles.item ?? '', 'data-danger': danger || undefined }
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {title}
      {keys && (
        <span className={styles.keys}>
          <KeyHint keys={keys.split(' ')} />
        </span>
      )}
    </>
  )
  if (to === undefined || (leadsOutside(to) && !isSafeUrl(to)))
    return (
      <button type="button" {...look} disabled={disabled ?? onSelect === undefined} onClick={choose}>
        {content}
      </button>
    )
  return (
    <Link {...look} to={to} {...(leadsOutside(to) && { target: '_blank', rel: 'noreferrer' })} onClick={choose}>
      {content}
    </Link>
  )
}
