import { useData } from '@callboard/plugin-api/frontend'
import { EmptyState, Page } from '@callboard/ui'
import { catalog } from '../../plugin'
import { PagedList } from '../PagedList'
import styles from '../PagedList.module.css'
import { ActivityFilters } from './ActivityFilters'
import { ActivityRow } from './ActivityRow'
import { FeedLink } from './FeedLink'
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
      actions={!occasion && <FeedLink filter={filter} />}
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
    <PagedList query={query} empty={<Nothing />}>
      {(activity) => <ActivityRow key={activity.id} activity={activity} />}
    </PagedList>
  )
}

const Nothing = () => (
  <EmptyState icon="history" title="Nothing of this has happened">
    Whatever comes into the catalog, changes in it or leaves it stands here from then on. Drop a filter to see more.
  </EmptyState>
)
