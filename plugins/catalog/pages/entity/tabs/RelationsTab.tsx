import type { EntityProps } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, ErrorMessage, SearchInput, SkeletonText, useTypedText } from '@callboard/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import type { EntityDescription } from '../../../plugin'
import { dependsOn, isDependent } from '../dependents'
import { matchingGroups } from '../matchingGroups'
import { RelationRows } from '../RelationRows'
import { RestNote } from '../RestNote'
import { groupRelations, type RelationGroup } from '../relationGroups'
import { useDescriptionOf } from '../useDescription'
import { useRelationSearch } from '../useRelationSearch'
import styles from './RelationsTab.module.css'

/** More than this are searched rather than read. */
const shortLength = 5

/** Everything that it has to do with others, in both directions, by sort of relation. */
export default function RelationsTab({ entity }: EntityProps) {
  const { data } = useDescriptionOf(entity)
  if (!data) return null
  if (data.relations.length > 0) return <Relations description={data} />
  return (
    <Card>
      <EmptyState icon="graph" title="Related to nothing yet" {...(isDependent(entity.kind) && { snippet: dependsOn })}>
        Relations come from the files of both ends: what it names there, and what names it.
      </EmptyState>
    </Card>
  )
}

function Relations({ description }: { description: EntityDescription }) {
  const { summary, relationTotals } = description
  const [text, setText] = useState('')
  const [typed, setTyped] = useTypedText(text, setText)
  const { candidates, totalOf, isWaiting, error } = useRelationSearch(description, text)
  const groups = matchingGroups(groupRelations(candidates), text)
  const total = Object.values(relationTotals).reduce((sum, count) => sum + count, 0)
  return (
    <div className={styles.relations}>
      {total > shortLength && (
        <SearchInput
          label="Search in relations"
          placeholder={`Search ${total.toLocaleString()} relations`}
          value={typed}
          onChange={setTyped}
        />
      )}
      {groups.length > 1 && <Counts groups={groups} countOf={({ type, items }) => totalOf(type) ?? items.length} />}
      {error && <ErrorMessage title="Only those that are listed here were searched" error={error} />}
      {groups.length === 0 &&
        (isWaiting ? <SkeletonText /> : <EmptyState icon="search" title={`No relation matches “${text.trim()}”`} />)}
      {groups.map(({ type, title, items }) => {
        const count = totalOf(type) ?? items.length
        return (
          <div key={type} id={type}>
            <Card title={`${title} (${count.toLocaleString()})`} flush>
              <RelationRows entityRef={summary.ref} type={type} items={items} />
              {items.length < count && (
                <RestNote shown={items.length} total={count} entityRef={summary.ref} isSearched={text !== ''} />
              )}
            </Card>
          </div>
        )
      })}
    </div>
  )
}

/** How many there are of each sort, leading to them. */
const Counts = ({ groups, countOf }: { groups: RelationGroup[]; countOf: (group: RelationGroup) => number }) => (
  <ul className={styles.counts} aria-label="Sorts of relations">
    {groups.map((group) => (
      <li key={group.type}>
        <Link to={`#${group.type}`} replace>
          {group.title} <span className={styles.count}>{countOf(group).toLocaleString()}</span>
        </Link>
      </li>
    ))}
  </ul>
)
