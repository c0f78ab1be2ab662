import { useKeyOverlay, usePortal } from '@callboard/plugin-api/frontend'
import { IconButton, Mark } from '@callboard/ui'
import { Link } from 'react-router'
import { Nav } from './Nav'
import { SearchButton } from './SearchButton'
import styles from './Sidebar.module.css'
import { ThemeSwitch } from './ThemeSwitch'
import { UserLink } from './UserLink'

interface SidebarProps {
  isCollapsed?: boolean
  /** Absent in the sheet, which cannot be made narrower. */
  toggle?: () => void
}

/** Where one is, where one can go, how it looks, and who one is. */
export function Sidebar({ isCollapsed = false, toggle }: SidebarProps) {
  const { title, organization } = usePortal()
  const showKeys = useKeyOverlay()
  return (
    <div className={styles.sidebar} data-collapsed={isCollapsed || undefined}>
      <Link to="/" className={styles.brand} aria-label={`${title}, home`}>
        <Mark size={28} />
        <span className={styles.names}>
          <span className={styles.title}>{title}</span>
          <span className={styles.organization}>{organization}</span>
        </span>
      </Link>
      <SearchButton isCollapsed={isCollapsed} />
      <Nav isCollapsed={isCollapsed} />
      <div className={styles.foot}>
        {!isCollapsed && <ThemeSwitch />}
        <IconButton icon="keyboard" label="Keys" keys="?" aria-haspopup="dialog" onClick={showKeys} />
        {toggle && (
          <IconButton
            icon={isCollapsed ? 'expand' : 'collapse'}
            label={isCollapsed ? 'Widen the sidebar' : 'Narrow the sidebar'}
            onClick={toggle}
          />
        )}
      </div>
      <UserLink isCollapsed={isCollapsed} />
    </div>
  )
}
