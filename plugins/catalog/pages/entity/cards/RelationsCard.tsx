import { appliesTo, useContributions } from '@callboard/plugin-api/frontend'
import { Card, EmptyState } from '@callboard/ui'
import { Link } from 'react-router'
import { ExplainedTarget } from '../../../explain/ExplainedTarget'
import type { EntityDescription, RelatedEntity } from '../../../plugin'
import { dependsOn, isDependent } from '../dependents'
import { RelatedLink } from '../RelatedLink'
import { groupRelations, type RelationGroup } from '../relationGroups'
import { tabPath } from '../useEntityAddress'
import styles from './RelationsCard.module.css'

/** As many as one takes in at a glance; the tab has them all. */
const shortLength = 5

/** What cards and tabs of their own show, by kind: those of a group and a user come from a plugin. */
const shownElsewhere: Record<string, string[]> = {
  group: ['hasMember', 'ownerOf'],
  user: ['ownerOf'],
  system: ['hasPart'],
  domain: ['hasPart'],
}

/** What it has to do with others, the first few of each sort. */
export function RelationsCard({ description }: { description: EntityDescription }) {
  const { entity, summary, relations, relationTotals } = description
  const covered = useContributions('entityCards').filter((card) => appliesTo(entity, card.when))
  const elsewhere = [
    'ownedBy',
    ...(shownElsewhere[summary.kind.toLowerCase()] ?? []),
    ...covered.flatMap(({ covers = [] }) => covers),
  ]
  const isShownElsewhere = ({ type, ref }: RelatedEntity) =>
    elsewhere.includes(type) || (type === 'partOf' && ref === summary.system)
  const groups = groupRelations(relations.filter((relation) => !isShownElsewhere(relation)))
  const tab = tabPath(summary.ref, 'relations')
  const hasOthers = relations.some(({ type }) => type !== 'ownedBy')
  if (groups.length === 0 && (hasOthers || !isDependent(summary.kind))) return null
  return (
    <Card
      title="Relations"
      actions={groups.length > 0 && <Link to={tab}>All {sum(Object.values(relationTotals)).toLocaleString()}</Link>}
    >
      {groups.length === 0 ? (
        <EmptyState small title="Related to nothing yet" snippet={dependsOn}>
          Say in its file what it depends on.
        </EmptyState>
      ) : (
        <dl className={styles.groups}>
          {groups.map((group) => (
            <ShortGroup
              key={group.type}
              entityRef={summary.ref}
              group={group}
              total={relationTotals[group.type] ?? group.items.length}
              tab={tab}
            />
          ))}
          {isDependent(summary.kind) && !relationTotals.dependencyOf && (
            <div className={styles.group}>
              <dt>Dependency of</dt>
              <dd className={styles.none}>nothing that says so</dd>
            </div>
          )}
        </dl>
      )}
    </Card>
  )
}

interface GroupProps {
  entityRef: string
  group: RelationGroup
  /** More than `group` has, where there are very many. */
  total: number
  tab: string
}

function ShortGroup({ entityRef, group: { type, title, items }, total, tab }: GroupProps) {
  const more = total - shortLength
  return (
    <div className={styles.group}>
      <dt>
        {title} {total > 1 && <span className={styles.count}>{total.toLocaleString()}</span>}
      </dt>
      {items.slice(0, shortLength).map((related) => (
        <dd key={related.ref}>
          <RelatedLink related={related} />
          <ExplainedTarget entityRef={entityRef} type={type} targetRef={related.ref} />
        </dd>
      ))}
      {more > 0 && (
        <dd>
          <Link className={styles.more} to={tab}>
            {more.toLocaleString()} more
          </Link>
        </dd>
      )}
    </div>
  )
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
