import { counted, pathOfRef, refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { Avatar, EmptyState, QueryView, SkeletonText } from '@callboard/ui'
import { Link } from 'react-router'
import { memberLine } from '../owner/ownerLine'
import { ownership } from '../plugin'
import { nameOf } from '../tabs/nameOf'
import styles from './MembersCard.module.css'

const shortLength = 12

/** Who is in a group, the first of them. */
export default function MembersCard({ entity }: EntityProps) {
  const ref = refOf(entity)
  return (
    <QueryView
      query={useData(ownership.routes.members, nameOf(entity))}
      skeleton={<SkeletonText lines={4} />}
      isEmpty={({ group }) => group.members.all === 0}
      empty={
        <EmptyState small title="Nobody is in this group" snippet={memberLine(refOf(entity))}>
          People name it in their file, or it names them under <code>spec.members</code>.
        </EmptyState>
      }
    >
      {({ group: { members }, items }) => (
        <>
          <ul className={styles.members}>
            {items
              .filter(({ isMissing }) => !isMissing)
              .slice(0, shortLength)
              .map(({ ref, title, picture, role }) => (
                <li key={ref} className={styles.member}>
                  <Avatar name={title} picture={picture} size={32} />
                  <span className={styles.who}>
                    <Link to={pathOfRef(ref)} title={ref}>
                      {title}
                    </Link>
                    {role && <span className={styles.role}>{role}</span>}
                  </span>
                </li>
              ))}
          </ul>
          <p className={styles.more}>
            <Link to={`${pathOfRef(ref)}/members`}>{sentence(members)}</Link>
          </p>
        </>
      )}
    </QueryView>
  )
}

function sentence({ direct, all }: { direct: number; all: number }): string {
  const people = counted(all, 'person', 'people')
  return direct === all ? people : `${people}, ${direct.toLocaleString()} of them in the group itself`
}
