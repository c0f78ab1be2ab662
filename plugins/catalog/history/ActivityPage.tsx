import { useData } from '@callboard/plugin-api/frontend'
import { Page } from '@callboard/ui'
import { catalog } from '../plugin'
import { useBefore } from './useBefore'
import { VersionList } from './VersionList'

/** `/catalog/activity`: everything that came into the catalog, changed in it or left it. */
export default function ActivityPage() {
  const query = useData(catalog.routes.activity, useBefore(), { keepPrevious: true })
  return (
    <Page
      title="Activity"
      description="What came into the catalog, changed in it and left it, the newest first."
      breadcrumbs={[{ title: 'Catalog', to: '/catalog' }]}
    >
      <VersionList query={query} isNamed />
    </Page>
  )
}
