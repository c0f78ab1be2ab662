import { useData } from '@callboard/plugin-api/frontend'
import { Button } from '@callboard/ui'
import { catalog } from '../../plugin'
import { useBefore } from '../useBefore'
import { VersionList } from '../VersionList'
import styles from '../VersionList.module.css'

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
      <VersionList query={query} isNamed />
    </div>
  )
}
