import { refOf } from '@callboard/plugin-api'
import { type EntityProps, useData } from '@callboard/plugin-api/frontend'
import { Card, EmptyState, QueryView, SkeletonText } from '@callboard/ui'
import { EnvironmentColumn } from '../components/EnvironmentColumn'
import { refreshEnvironments } from '../components/refreshEnvironments'
import { ciCd } from '../plugin'
import styles from './DeploymentsTab.module.css'

/** `deployments`: each environment of an entity with what runs there and what ran before, from development to production. */
export default function DeploymentsTab({ entity }: EntityProps) {
  const ref = refOf(entity)
  const query = useData(ciCd.routes.environments, { entity: ref }, { refreshEvery: refreshEnvironments })
  return (
    <QueryView query={query} skeleton={<Placeholder />} empty={<NoDeployment entityRef={ref} />}>
      {(states) => (
        <div className={styles.environments}>
          {states.map((state) => (
            <EnvironmentColumn key={state.name} entityRef={ref} state={state} />
          ))}
        </div>
      )}
    </QueryView>
  )
}

const Placeholder = () => (
  <div className={styles.environments}>
    {['development', 'staging', 'production'].map((name) => (
      <Card key={name}>
        <SkeletonText lines={6} />
      </Card>
    ))}
  </div>
)

const exampleFor = (entity: string) => `curl ${window.location.origin}/api/ci-cd/events/generic \\
  -H "Authorization: Bearer $CALLBOARD_TOKEN" \\
  -d '{
    "tool": "deploy-script",
    "entity": "${entity}",
    "deployment": { "environment": "production", "version": "1.0.0", "status": "succeeded" }
  }'`

function NoDeployment({ entityRef }: { entityRef: string }) {
  return (
    <EmptyState icon="rocket" title="No deployment has been reported yet" snippet={exampleFor(entityRef)}>
      Deployments of GitHub arrive with its webhook. Any other tool reports one like this, with a token that is listed
      at <code>ci-cd.tokens</code> in <code>app-config.yaml</code>.
    </EmptyState>
  )
}
