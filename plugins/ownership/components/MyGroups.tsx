import { counted, pathOfRef } from '@callboard/plugin-api'
import { Badge, OwnerChip } from '@callboard/ui'
import { Link } from 'react-router'
import { chainOf } from '../groups/chainOf'
import type { Group } from '../plugin'
import { Chain } from './Chain'
import styles from './MyGroups.module.css'

/** Groups of somebody, each with what stands above it and its numbers, which lead to what they count. */
export function MyGroups({ shown, groups, label }: { shown: Group[]; groups: Group[]; label: string }) {
  return (
    <ul className={styles.groups} aria-label={label}>
      {shown.map((group) => (
        <li key={group.ref} className={styles.group}>
          <span className={styles.name}>
            <OwnerChip owner={group.ref} title={group.title} />
            {group.members.all === 0 && <Badge tone="warn">nobody in it</Badge>}
          </span>
          {group.description && <p className={styles.description}>{group.description}</p>}
          <Chain groups={chainOf(group.ref, groups)} label={`Groups above ${group.title}`} />
          <span className={styles.facts}>
            <Link to={`${pathOfRef(group.ref)}/members`}>{counted(group.members.all, 'person', 'people')}</Link>
            <Link to={`${pathOfRef(group.ref)}/owned`}>owns {group.owned.all.toLocaleString()}</Link>
          </span>
        </li>
      ))}
    </ul>
  )
}
