import { Card } from '@callboard/ui'
import type { RecentDeployment } from '../plugin'
import styles from './DeploymentDays.module.css'
import { DeploymentRow } from './DeploymentRow'
import { daysOf } from './daysOf'

/** Deployments under the day that they were on. */
export function DeploymentDays({ deployments }: { deployments: RecentDeployment[] }) {
  return (
    <div className={styles.days}>
      {daysOf(deployments, new Date()).map(({ title, deployments }) => (
        <Card key={title} title={title} flush>
          <ul className={styles.list}>
            {deployments.map((deployment) => (
              <DeploymentRow key={deployment.id} deployment={deployment} />
            ))}
          </ul>
        </Card>
      ))}
    </div>
  )
}
