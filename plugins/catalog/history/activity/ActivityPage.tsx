import { useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, Page, QueryView, SkeletonRows } from '@callboard/ui'
import { catalog } from '../../plugin'
import { Paging } from '../Paging'
import styles from '../VersionList.module.css'
import { ActivityFilters } from './ActivityFilters'
import { ActivityRow } from './ActivityRow'
import { OccasionVersions } from './OccasionVersions'
import { useActivityFilter } from './useActivityFilter'

/** `/catalog/activity`: everything that came into the catalog, changed in it or left it. */
export default function ActivityPage() {
  const { filter, occasion } = useActivityFilter()
  return (
    <Page
      title="Activity"
      description="What came into the catalog, changed in it and left it, the newest first."
      breadcrumbs={[{ title: 'Catalog', to: '/catalog' }]}
    >
      {occasion ? (
        <OccasionVersions id={occasion} />
      ) : (
        <div className={styles.page}>
          <ActivityFilters />
          <ActivityList filter={filter} />
        </div>
      )}
    </Page>
  )
}

function ActivityList({ filter }: Pick<ReturnType<typeof useActivityFilter>, 'filter'>) {
  const query = useData(catalog.routes.activity, filter, { keepPrevious: true })
  return (
    <Card flush>
      <QueryView
        query={query}
        skeleton={<SkeletonRows rows={5} columns={2} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing />}
      >
        {({ items, next }) => (
          <>
            <ol className={styles.versions}>
              {items.map((activity) => (
                <ActivityRow key={activity.id} activity={activity} />
              ))}
            </ol>
            <Paging next={next} />
          </>
        )}
      </QueryView>
    </Card>
  )
}

const Nothing = () => (
  <EmptyState icon="history" title="Nothing of this has happened">
    Whatever comes into the catalog, changes in it or leaves it stands here from then on. Drop a filter to see more.
  </EmptyState>
)
