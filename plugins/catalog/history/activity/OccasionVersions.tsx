import { useData } from '@callboard/plugin-api/frontend'
import { Button } from '@callboard/ui'
import { catalog } from '../../plugin'
import { NothingYet } from '../NothingYet'
import { PagedList } from '../PagedList'
import styles from '../PagedList.module.css'
import { useBefore } from '../useBefore'
import { VersionRow } from '../VersionRow'

/** Everything that happened on one occasion. */
export function OccasionVersions({ id }: { id: number }) {
  const query = useData(catalog.routes.occasion, { id, ...useBefore() }, { keepPrevious: true })
  return (
    <div className={styles.page}>
      <div>
        <Button size="small" to="/catalog/activity">
          All activity
        </Button>
      </div>
      <PagedList query={query} empty={<NothingYet />}>
        {(version) => <VersionRow key={version.id} version={version} isNamed />}
      </PagedList>
    </div>
  )
}
