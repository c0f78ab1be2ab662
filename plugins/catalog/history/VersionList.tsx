import { Card, type Query, QueryView, SkeletonRows } from '@callboard/ui'
import { NothingYet } from './NothingYet'
import { Paging } from './Paging'
import type { VersionPage } from './Version'
import styles from './VersionList.module.css'
import { VersionRow } from './VersionRow'

interface Props {
  query: Query<VersionPage>
  isNamed?: boolean
}

/** A page of what happened, the newest first; `?before=` in the address turns to what is older. */
export function VersionList({ query, isNamed = false }: Props) {
  return (
    <Card flush>
      <QueryView
        query={query}
        skeleton={<SkeletonRows rows={5} columns={2} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<NothingYet />}
      >
        {({ items, next }) => (
          <>
            <ol className={styles.versions}>
              {items.map((version) => (
                <VersionRow key={version.id} version={version} isNamed={isNamed} />
              ))}
            </ol>
            <Paging next={next} />
          </>
        )}
      </QueryView>
    </Card>
  )
}
