import { refOf } from '@callboard/plugin-api'
import { type EntityProps, type Reads, readingOf, useData } from '@callboard/plugin-api/frontend'
import { Icon, QueryView, SkeletonText } from '@callboard/ui'
import { EnvironmentCell } from '../components/EnvironmentCell'
import { refreshEnvironments } from '../components/refreshEnvironments'
import { ciCd } from '../plugin'
import styles from './RunningWhereCard.module.css'

export const reads: Reads<EntityProps> = ({ entity }) => [
  readingOf(ciCd.routes.environments, { entity: refOf(entity) }),
]

/** Which version is where, from development to production. Without a deployment there is no card: the tab says how to report one. */
export default function RunningWhereCard({ entity }: EntityProps) {
  const ref = refOf(entity)
  const query = useData(ciCd.routes.environments, { entity: ref }, { refreshEvery: refreshEnvironments })
  if (query.data?.length === 0) return null
  return (
    <QueryView query={query} skeleton={<SkeletonText lines={3} />}>
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
