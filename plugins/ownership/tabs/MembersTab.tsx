import { refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, QueryView, SkeletonRows } from '@callboard/ui'
import { memberLine } from '../owner/ownerLine'
import { ownership } from '../plugin'
import { MemberRows } from './MemberRows'
import { MembersFilters } from './MembersFilters'
import styles from './MembersTab.module.css'
import { nameOf } from './nameOf'
import { useFilter } from './useFilter'

/** Who is in a group, directly and through groups below it. */
export default function MembersTab({ entity }: EntityProps) {
  const { query: filter } = useFilter()
  const [text, isDirect] = [filter.get('text') ?? '', filter.get('direct') === 'true']
  const query = useData(
    ownership.routes.members,
    { ...nameOf(entity), ...(text && { text }), ...(isDirect && { direct: 'true' }) },
    { keepPrevious: true },
  )
  const counts = query.data?.group.members
  return (
    <Card title={counts?.all ? `Members (${counts.all.toLocaleString()})` : 'Members'} flush>
      <QueryView
        query={query}
        skeleton={<SkeletonRows rows={6} columns={3} />}
        isEmpty={({ items }) => items.length === 0 && !text && !isDirect}
        empty={
          <EmptyState icon="user" title="Nobody is in this group" snippet={memberLine(refOf(entity))}>
            People name it in their file, or it names them under <code>spec.members</code>. What it owns has no one to
            answer for it until then.
          </EmptyState>
        }
      >
        {({ group, items, total }) => (
          <>
            <MembersFilters {...group.members} />
            {items.length === 0 ? (
              <EmptyState icon="filter" title="Nobody fits the filter" />
            ) : (
              <MemberRows members={items} group={refOf(entity)} />
            )}
            {total > items.length && (
              <p className={styles.cut}>
                The first {items.length} of {total.toLocaleString()} are shown. Filter by name to find the others.
              </p>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}
