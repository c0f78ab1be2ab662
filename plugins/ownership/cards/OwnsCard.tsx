import { pathOfRef, refOf } from '@callboard/plugin-api'
import { type EntityProps, useData, useKinds } from '@callboard/plugin-api/frontend'
import { EmptyState, EntityRows, KindIcon, QueryView, SkeletonText } from '@callboard/ui'
import { Link } from 'react-router'
import { ownerLine } from '../owner/ownerLine'
import { ownership } from '../plugin'
import styles from './OwnsCard.module.css'

const shortLength = 8

/** What a group owns with the groups below it, or a person with their groups: how many of each kind, and the first. */
export default function OwnsCard({ entity }: EntityProps) {
  const { pluralOf } = useKinds()
  const ref = refOf(entity)
  const tab = `${pathOfRef(ref)}/owned`
  return (
    <QueryView
      query={useData(ownership.routes.owned, { owner: ref })}
      skeleton={<SkeletonText lines={6} />}
      isEmpty={({ owned }) => owned.all === 0}
      empty={
        <EmptyState small title="Owns nothing yet" snippet={ownerLine(ref, entity.metadata.namespace)}>
          Entities name their owner in their file.
        </EmptyState>
      }
    >
      {({ owned, kinds, items }) => (
        <>
          <ul className={styles.kinds} aria-label="Owned by kind">
            {kinds.map(({ kind, count }) => (
              <li key={kind}>
                <Link to={`${tab}?kind=${encodeURIComponent(kind)}`}>
                  <KindIcon kind={kind} /> {count.toLocaleString()} {count === 1 ? kind : pluralOf(kind)}
                </Link>
              </li>
            ))}
          </ul>
          <div className={styles.rows}>
            <EntityRows entities={items.slice(0, shortLength)} withoutOwner={owned.direct === owned.all} />
          </div>
          {owned.all > shortLength && (
            <p className={styles.more}>
              <Link to={tab}>All {owned.all.toLocaleString()}</Link>
            </p>
          )}
        </>
      )}
    </QueryView>
  )
}
