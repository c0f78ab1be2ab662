import { pathOfRef } from '@callboard/catalog-model'
import { portal } from '@callboard/plugin-api'
import { type Lazy, lazyOf, useContributions, usePortal } from '@callboard/plugin-api/frontend'
import { Avatar, ErrorBoundary, Icon, VisuallyHidden } from '@callboard/ui'
import { Link, NavLink } from 'react-router'
import { forgetSnapshots } from '../snapshot/saveSnapshot'
import styles from './UserLink.module.css'

/** Who is signed in: leads to their page, and to what else is theirs. */
export function UserLink({ isCollapsed }: { isCollapsed: boolean }) {
  const { user, signIn } = usePortal()
  const { ref, name, picture, isGuest } = user
  return (
    <div className={styles.account} data-collapsed={isCollapsed || undefined}>
      <Link to={pathOfRef(ref)} className={styles.user} title={name}>
        <Avatar name={name} picture={picture} />
        <span className={styles.text}>
          <span className={styles.name}>{name}</span>
          {isGuest && <span className={styles.note}>not signed in</span>}
        </span>
      </Link>
      {isGuest &&
        signIn.map(({ title, to }) => (
          <a key={to} href={to} className={styles.own} title={title}>
            <Icon name="log-in" size={18} />
            <VisuallyHidden>{title}</VisuallyHidden>
          </a>
        ))}
      {!isGuest && (
        <form method="post" action={portal.raw.signOut?.route.path} onSubmit={forgetSnapshots}>
          <button type="submit" className={styles.own} title="Sign out">
            <Icon name="log-out" size={18} />
            <VisuallyHidden>Sign out</VisuallyHidden>
          </button>
        </form>
      )}
      {useContributions('account').map(({ to, label, icon, badge }) => (
        <NavLink key={to} to={to} className={styles.own ?? ''} title={label}>
          <Icon name={icon} size={18} />
          <VisuallyHidden>{label}</VisuallyHidden>
          {badge && <AccountBadge load={badge} />}
        </NavLink>
      ))}
    </div>
  )
}

/** What cannot say anything just now, or fails, says nothing: the way there stays. */
function AccountBadge({ load }: { load: Lazy }) {
  const Badge = lazyOf(load)
  return (
    <ErrorBoundary fallback={null}>
      <Badge />
    </ErrorBoundary>
  )
}
