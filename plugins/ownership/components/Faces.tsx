import { pathOfRef } from '@callboard/plugin-api'
import { Avatar, VisuallyHidden } from '@callboard/ui'
import { Link } from 'react-router'
import type { Person } from '../plugin'
import styles from './Faces.module.css'

/** People as their faces, each leading to their page. */
export function Faces({ people }: { people: Person[] }) {
  return (
    <ul className={styles.faces} aria-label="People">
      {people.map(({ ref, title, picture, role }) => (
        <li key={ref}>
          <Link to={pathOfRef(ref)} className={styles.face} title={role ? `${title}, ${role}` : title}>
            <Avatar name={title} picture={picture} size={30} />
            <VisuallyHidden>{title}</VisuallyHidden>
          </Link>
        </li>
      ))}
    </ul>
  )
}
