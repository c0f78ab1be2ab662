import { type NavItem, useContributions } from '@callboard/plugin-api/frontend'
import { Icon } from '@callboard/ui'
import { NavLink } from 'react-router'
import styles from './Nav.module.css'
import { orderNav } from './navItems'

/** The main places of the portal, as the plugins name them. */
export function Nav({ isCollapsed }: { isCollapsed: boolean }) {
  const items = orderNav(useContributions('nav'))
  return (
    <nav aria-label="Main" className={styles.nav} data-collapsed={isCollapsed || undefined}>
      <ul className={styles.list}>
        {items.map((item) => (
          <NavEntry key={item.to} {...item} />
        ))}
      </ul>
      <ul className={styles.list}>
        <NavEntry to="/plugins" label="Plugins" icon="plug" />
      </ul>
    </nav>
  )
}

function NavEntry({ to, label, icon }: NavItem) {
  return (
    <li>
      <NavLink to={to} end={to === '/'} className={styles.link ?? ''}>
        <Icon name={icon} size={18} />
        <span className={styles.label}>{label}</span>
      </NavLink>
    </li>
  )
}
