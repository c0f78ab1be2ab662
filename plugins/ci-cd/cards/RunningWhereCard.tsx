import { refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { Icon, QueryView, SkeletonText } from '@callboard/ui'
import { Link } from 'react-router'
import { EnvironmentCell } from '../components/EnvironmentCell'
import { ciCdPath } from '../components/paths'
import { refreshEnvironments } from '../components/refreshEnvironments'
import { ciCd } from '../plugin'
import styles from './RunningWhereCard.module.css'

/** Which version is where, from development to production. */
export default function RunningWhereCard({ entity }: EntityProps) {
  const ref = refOf(entity)
  const query = useData(ciCd.routes.environments, { entity: ref }, { refreshEvery: refreshEnvironments })
  return (
    <QueryView query={query} skeleton={<SkeletonText lines={3} />} empty={<NowhereKnown entityRef={ref} />}>
      {(states) => (
        <ol className={styles.environments}>
          {states.map((state, index) => (
            <li key={state.name} className={styles.step}>
              {index > 0 && <Icon name="arrow-right" className={styles.arrow} />}
              <EnvironmentCell entityRef={ref} state={state} />
            </li>
          ))}
        </ol>
      )}
    </QueryView>
  )
}

function NowhereKnown({ entityRef }: { entityRef: string }) {
  return (
    <p className={styles.nowhere}>
      No deployment has been reported. <Link to={ciCdPath(entityRef)}>How its pipelines are doing</Link>
    </p>
  )
}
