import { pathOfRef } from '@callboard/plugin-api'
import { Avatar, Badge, OwnerChip, Rows } from '@callboard/ui'
import { Link } from 'react-router'
import type { Member } from '../plugin'
import styles from './MemberRows.module.css'

/** People with what their profile says, and through which groups they belong to `group`. */
export function MemberRows({ members, group }: { members: Member[]; group: string }) {
  return (
    <Rows label="Members">
      {members.map((member) => (
        <li key={member.ref} className={styles.row}>
          <Avatar name={member.title} picture={member.picture} size={32} />
          <span className={styles.who}>
            {member.isMissing ? (
              <>
                <code>{member.ref}</code>{' '}
                <Badge tone="warn" icon="alert-triangle">
                  not in the catalog
                </Badge>
              </>
            ) : (
              <Link className={styles.name} to={pathOfRef(member.ref)} title={member.ref}>
                {member.title}
              </Link>
            )}
            {member.role && <span className={styles.role}>{member.role}</span>}
          </span>
          <span className={styles.email}>
            {member.email?.includes('@') && <a href={`mailto:${member.email}`}>{member.email}</a>}
          </span>
          <Through groups={member.through.filter(({ ref }) => ref !== group)} />
        </li>
      ))}
    </Rows>
  )
}

/** The groups below that they are in; whoever is in the group itself only, has none. */
function Through({ groups }: { groups: Member['through'] }) {
  return (
    <span className={styles.through}>
      {groups.map(({ ref, title }) => (
        <OwnerChip key={ref} owner={ref} title={title} />
      ))}
    </span>
  )
}
