import { useData, useUser } from '@callboard/plugin-api/frontend'
import { EmptyState, EntityLink, QueryView, RelativeTime, SkeletonText } from '@callboard/ui'
import { Link } from 'react-router'
import { runPath } from '../components/paths'
import { ciCd, type Failing } from '../plugin'
import styles from './FailingCard.module.css'

/** As many as one looks over on the way to something else. */
const shortLength = 8

/** What of the user's own fails on its default branch, what has waited longest first. */
export default function FailingCard() {
  const query = useData(ciCd.routes.failing, { scope: 'mine' }, { refreshEvery: 60_000 })
  return (
    <QueryView query={query} skeleton={<SkeletonText lines={3} />} empty={<AllIsWell />}>
      {(failing) => (
        <>
          <ul className={styles.list}>
            {failing.slice(0, shortLength).map((one) => (
              <FailingRow key={`${one.ref} ${one.run.pipeline.id}`} failing={one} />
            ))}
          </ul>
          {failing.length > shortLength && <p className={styles.more}>and {failing.length - shortLength} more</p>}
        </>
      )}
    </QueryView>
  )
}

function FailingRow({ failing: { ref, title, run, since, failures } }: { failing: Failing }) {
  return (
    <li className={styles.row}>
      <span className={styles.entity}>
        <EntityLink entityRef={ref} title={title} />
      </span>
      <span className={styles.state}>
        <Link to={runPath(ref, run.id)} className={styles.run}>
          {run.pipeline.name} {failures > 1 ? `failed ${failures} times in a row` : 'failed'}
        </Link>
        <span className={styles.since}>
          since <RelativeTime at={since} />
        </span>
      </span>
      {run.title && <span className={styles.title}>{run.title}</span>}
    </li>
  )
}

function AllIsWell() {
  const { groups } = useUser()
  return (
    <EmptyState icon="circle-check" title="Everything of yours is green">
      {groups.length > 0
        ? 'The last run of each pipeline of your groups succeeded.'
        : 'What you or a group of yours owns is listed here when its last run on the default branch fails.'}
    </EmptyState>
  )
}
