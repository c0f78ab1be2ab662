import { Badge, Card } from '@callboard/ui'
import type { EnvironmentState } from '../plugin'
import { BehindNote } from './BehindNote'
import { CurrentDeployment } from './CurrentDeployment'
import { DeploymentHistory } from './DeploymentHistory'
import styles from './EnvironmentColumn.module.css'

/** An environment: what runs there now, what does not yet, and what ran before. */
export function EnvironmentColumn({ entityRef, state }: { entityRef: string; state: EnvironmentState }) {
  const { name, tier, behind } = state
  return (
    <Card title={name} flush actions={tier !== 'other' && tier !== name && <Badge>{tier}</Badge>}>
      <div className={styles.now}>
        <CurrentDeployment entityRef={entityRef} state={state} />
        {behind && <BehindNote behind={behind} />}
      </div>
      <DeploymentHistory entityRef={entityRef} environment={name} />
    </Card>
  )
}
