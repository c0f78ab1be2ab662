import { pathOfRef } from '@callboard/catalog-model'
import { useUser } from '@callboard/plugin-api/frontend'
import { Avatar } from '@callboard/ui'
import { Link } from 'react-router'
import styles from './UserLink.module.css'

/** Who is signed in; leads to their page. */
export function UserLink({ isCollapsed }: { isCollapsed: boolean }) {
  const { ref, name, picture, isGuest } = useUser()
  return (
    <Link to={pathOfRef(ref)} className={styles.user} data-collapsed={isCollapsed || undefined} title={name}>
      <Avatar name={name} picture={picture} />
      <span className={styles.text}>
        <span className={styles.name}>{name}</span>
        {isGuest && <span className={styles.note}>signed in as a guest</span>}
      </span>
    </Link>
  )
}
