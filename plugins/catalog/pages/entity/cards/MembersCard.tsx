import { Card, EmptyState, OwnerChip } from '@callboard/ui'
import type { RelatedEntity } from '../../../plugin'
import { RelatedLink } from '../RelatedLink'
import { relatedTitle } from '../relationGroups'
import styles from './MembersCard.module.css'

/** Who is in a group. */
export function MembersCard({ relations }: { relations: RelatedEntity[] }) {
  const members = relations
    .filter(({ type }) => type === 'hasMember')
    .sort((a, b) => relatedTitle(a).localeCompare(relatedTitle(b)))
  return (
    <Card title={members.length > 0 ? `Members (${members.length})` : 'Members'}>
      {members.length === 0 ? (
        <EmptyState icon="user" title="Nobody is directly in this group">
          People name it under <code>spec.memberOf</code>, or it names them under <code>spec.members</code>.
        </EmptyState>
      ) : (
        <ul className={styles.members}>
          {members.map((member) => (
            <li key={member.ref}>
              {member.entity ? (
                <OwnerChip owner={member.ref} title={relatedTitle(member)} />
              ) : (
                <RelatedLink related={member} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
