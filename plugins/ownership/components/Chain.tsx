import { pathOfRef } from '@callboard/plugin-api'
import { Link } from 'react-router'
import type { Group } from '../plugin'
import styles from './Chain.module.css'

/** The groups above a group, from the top down; takes them with the nearest first. */
export function Chain({ groups, label }: { groups: Array<Pick<Group, 'ref' | 'title'>>; label: string }) {
  if (groups.length === 0) return null
  return (
    <ol className={styles.chain} aria-label={label}>
      {groups.toReversed().map(({ ref, title }) => (
        <li key={ref}>
          <Link to={pathOfRef(ref)} title={ref}>
            {title}
          </Link>
        </li>
      ))}
    </ol>
  )
}
