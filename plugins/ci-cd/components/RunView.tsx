import { useData } from '@callboard/plugin-api/frontend'
import { Button, Card, QueryView, SkeletonText } from '@callboard/ui'
import { ciCd } from '../plugin'
import { refreshFor } from './liveness'
import { ciCdPath } from './paths'
import { providerName } from './providerName'
import { RunDetails } from './RunDetails'
import { RunSummary } from './RunSummary'
import styles from './RunView.module.css'

/** One run, at an address that can be sent to others. */
export function RunView({ entityRef, id }: { entityRef: string; id: number }) {
  const query = useData(ciCd.routes.run, { id }, { refreshEvery: (run) => refreshFor([run?.status]) })
  return (
    <div className={styles.view}>
      <div>
        <Button size="small" variant="subtle" icon="arrow-left" to={ciCdPath(entityRef)}>
          All runs
        </Button>
      </div>
      <QueryView query={query} skeleton={<SkeletonText lines={8} />}>
        {(run) => (
          <Card
            title={run.title ?? `Run ${run.number ?? run.id}`}
            flush
            actions={
              run.url && (
                <Button size="small" icon="external-link" to={run.url}>
                  Open at {providerName(run.pipeline.provider)}
                </Button>
              )
            }
          >
            <RunSummary run={run} />
            <RunDetails id={id} entityRef={entityRef} />
          </Card>
        )}
      </QueryView>
    </div>
  )
}
