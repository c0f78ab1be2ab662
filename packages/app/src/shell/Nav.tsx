import { type NavItem, useContributions } from '@callboard/plugin-api/frontend'
import { Icon, KeyHint, useSingleKeys } from '@callboard/ui'
import { useRef } from 'react'
import { NavLink } from 'react-router'
import { placeKeys } from '../keys/useShellKeys'
import { useCodeInView } from '../routing/useCodeInView'
import styles from './Nav.module.css'
import { orderNav } from './navItems'

/** The main places of the portal, as the plugins name them. */
export function Nav({ isCollapsed }: { isCollapsed: boolean }) {
  const items = orderNav(useContributions('nav'))
  const [hasKeys] = useSingleKeys()
  const nav = useRef<HTMLElement>(null)
  useCodeInView(nav)
  return (
    <nav ref={nav} aria-label="Main" className={styles.nav} data-collapsed={isCollapsed || undefined}>
      <ul className={styles.list}>
        {items.map((item) => (
          <NavEntry key={item.to} item={item} hasKeys={hasKeys} />
        ))}
      </ul>
      <ul className={styles.list}>
        <NavEntry item={{ to: '/plugins', label: 'Plugins', icon: 'plug' }} />
      </ul>
    </nav>
  )
}

function NavEntry({ item: { to, label, icon, key }, hasKeys = false }: { item: NavItem; hasKeys?: boolean }) {
  return (
    <li>
      <NavLink to={to} end={to === '/'} className={styles.link ?? ''}>
        <Icon name={icon} size={18} />
        <span className={styles.label}>{label}</span>
        {key && hasKeys && (
          <span className={styles.keys}>
            <KeyHint keys={placeKeys(key).split(' ')} />
          </span>
        )}
      </NavLink>
    </li>
  )
}
