import { pathOfRef } from '@callboard/catalog-model'
import { after, useData } from '@callboard/plugin-api/frontend'
import { Link } from 'react-router'
import { inputOf } from '../pages/entity/useEntityAddress'
import { catalog } from '../plugin'
import { Comparison } from './diff/Comparison'
import { ComparisonChoice } from './diff/ComparisonChoice'
import { useCompared } from './diff/useCompared'
import { NothingYet } from './NothingYet'
import { PagedList } from './PagedList'
import styles from './PagedList.module.css'
import { useBefore } from './useBefore'
import type { Version } from './Version'
import { VersionRow } from './VersionRow'

/** Everything that ever happened to an entity, with what changed; any two versions can be compared. */
export function PastVersions({ entityRef }: { entityRef: string }) {
  const input = inputOf(entityRef)
  const query = useData(
    catalog.routes.history,
    { ...input, ...useBefore() },
    {
      keepPrevious: true,
      readAgain: after(catalog.events.changed, ({ refs }) => refs.includes(entityRef)),
    },
  )
  const { from, to } = useCompared()
  const isLong = (query.data?.items.length ?? 0) > 1
  return (
    <div className={styles.page}>
      {isLong && <ComparisonChoice versions={query.data?.items ?? []} />}
      {from !== undefined && <Comparison entityRef={entityRef} from={from} to={to} />}
      <PagedList query={query} empty={<NothingYet />}>
        {(version) => (
          <VersionRow key={version.id} version={version} isNamed={false}>
            <Ways entityRef={entityRef} version={version} />
          </VersionRow>
        )}
      </PagedList>
    </div>
  )
}

/** What one may look at from a version on; the newest is the present. */
function Ways({ entityRef, version: { id, at, until, action } }: { entityRef: string; version: Version }) {
  if (until === null || action === 'remove') return null
  return (
    <span className={styles.ways}>
      <Link to={`${pathOfRef(entityRef)}?at=${at}`}>As it was</Link>
      <Link to={`?from=${id}`} preventScrollReset>
        Compare with now
      </Link>
    </span>
  )
}
