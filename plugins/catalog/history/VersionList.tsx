import { Button, Card, EmptyState, type Query, QueryView, SkeletonRows } from '@callboard/ui'
import { useSearchParams } from 'react-router'
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
            <Turning next={next} />
          </>
        )}
      </QueryView>
    </Card>
  )
}

const NothingYet = () => (
  <EmptyState icon="history" title="Nothing has happened yet">
    Whatever comes into the catalog, changes in it or leaves it stands here from then on.
  </EmptyState>
)

function Turning({ next }: Pick<VersionPage, 'next'>) {
  const [search] = useSearchParams()
  const isOlder = search.has('before')
  if (!next && !isOlder) return null
  return (
    <nav className={styles.turning} aria-label="Pages">
      {isOlder && (
        <Button size="small" to="?">
          Newest
        </Button>
      )}
      {next && (
        <Button size="small" to={`?before=${next}`}>
          Older
        </Button>
      )}
    </nav>
  )
}
