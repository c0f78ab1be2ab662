import { useData } from '@callboard/plugin-api/frontend'
import { Card, QueryView, SkeletonRows, SkeletonText } from '@callboard/ui'
import { ciCd, type Overview } from '../plugin'
import { ConnectHint } from './ConnectHint'
import { refreshFor } from './liveness'
import { PipelineStates } from './PipelineStates'
import { RunFilters } from './RunFilters'
import { RunList } from './RunList'
import { RunStrip } from './RunStrip'
import styles from './RunsView.module.css'
import { StripLegend } from './StripLegend'
import { useRunListState } from './useRunListState'

/** Is it green, for how long, and what ran: the last runs on the default branch above the list of all of them. */
export function RunsView({ entityRef }: { entityRef: string }) {
  const { state, show } = useRunListState()
  const query = useData(
    ciCd.routes.overview,
    { entity: entityRef, pipeline: state.pipeline },
    { keepPrevious: true, refreshEvery: (overview) => refreshFor(overview?.strip.map(({ status }) => status)) },
  )
  return (
    <QueryView
      query={query}
      skeleton={<Placeholder />}
      isEmpty={({ pipelines }) => pipelines.length === 0}
      empty={<ConnectHint entityRef={entityRef} sources={query.data?.sources ?? []} />}
    >
      {(overview) => (
        <div className={styles.view}>
          <Card title={stripTitle(overview)} actions={<StripLegend runs={overview.strip} />}>
            <div className={styles.health}>
              {overview.strip.length > 0 && <RunStrip entityRef={entityRef} runs={overview.strip} />}
              <PipelineStates pipelines={overview.pipelines} state={state} />
            </div>
          </Card>
          <Card flush>
            <div className={styles.bar}>
              <h2 className={styles.title}>Runs</h2>
              <RunFilters branches={overview.branches} state={state} show={show} />
            </div>
            <RunList entityRef={entityRef} state={state} show={show} />
          </Card>
        </div>
      )}
    </QueryView>
  )
}

const Placeholder = () => (
  <div className={styles.view}>
    <Card title="Last runs">
      <SkeletonText lines={4} />
    </Card>
    <Card title="Runs" flush>
      <SkeletonRows rows={8} columns={4} />
    </Card>
  </div>
)

function stripTitle({ strip, defaultBranch }: Overview) {
  if (strip.length === 0) return 'Pipelines'
  return defaultBranch ? `Last runs on ${defaultBranch}` : 'Last runs'
}
