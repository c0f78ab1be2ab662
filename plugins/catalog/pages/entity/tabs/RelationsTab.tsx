import type { EntityProps } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, SearchInput } from '@callboard/ui'
import { useState } from 'react'
import { dependsOn, isDependent } from '../dependents'
import { matchingGroups } from '../matchingGroups'
import { RelationRows } from '../RelationRows'
import { RestNote } from '../RestNote'
import { groupRelations } from '../relationGroups'
import { useDescriptionOf } from '../useDescription'
import styles from './RelationsTab.module.css'

/** More than this are searched rather than read. */
const shortLength = 12

/** Everything that it has to do with others, in both directions, by sort of relation. */
export default function RelationsTab({ entity }: EntityProps) {
  const { data } = useDescriptionOf(entity)
  const [search, setSearch] = useState('')
  if (!data) return null
  if (data.relations.length === 0) {
    return (
      <Card>
        <EmptyState
          icon="graph"
          title="Related to nothing yet"
          {...(isDependent(entity.kind) && { snippet: dependsOn })}
        >
          Relations come from the files of both ends: what it names there, and what names it.
        </EmptyState>
      </Card>
    )
  }
  const totalOf = (type: string) => data.relationTotals[type] ?? 0
  const shownOf = (type: string) => data.relations.filter((relation) => relation.type === type).length
  const isWhole = (type: string) => shownOf(type) === totalOf(type)
  const groups = matchingGroups(groupRelations(data.relations), search)
  return (
    <div className={styles.relations}>
      {data.relations.length > shortLength && (
        <SearchInput
          label="Search in relations"
          placeholder={`Search ${data.relations.length} relations`}
          value={search}
          onChange={setSearch}
        />
      )}
      {groups.length === 0 && (
        <EmptyState icon="search" title={`No relation matches “${search}”`}>
          {!Object.keys(data.relationTotals).every(isWhole) && 'Only those that are listed here are searched.'}
        </EmptyState>
      )}
      {groups.map(({ type, title, items }) => (
        <Card
          key={type}
          title={`${title} (${(isWhole(type) || search ? items.length : totalOf(type)).toLocaleString()})`}
          flush
        >
          <RelationRows entityRef={data.summary.ref} type={type} items={items} />
          {!isWhole(type) && <RestNote shown={shownOf(type)} total={totalOf(type)} entityRef={data.summary.ref} />}
        </Card>
      ))}
    </div>
  )
}
