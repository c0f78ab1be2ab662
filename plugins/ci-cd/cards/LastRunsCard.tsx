import { refOf } from '@callboard/plugin-api'
import { type EntityProps, type Reads, readingOf, useData } from '@callboard/plugin-api/frontend'
import { QueryView, RelativeTime, SkeletonText } from '@callboard/ui'
import { Link } from 'react-router'
import { ciCdPath } from '../components/paths'
import { RunStrip } from '../components/RunStrip'
import { StatusMark } from '../components/StatusMark'
import { ciCd, type Overview, type PipelineState } from '../plugin'
import styles from './LastRunsCard.module.css'

export const reads: Reads<EntityProps> = ({ entity }) => [readingOf(ciCd.routes.overview, { entity: refOf(entity) })]

/** Whether the default branch is green, and how its last runs went. Without a run there is no card: the tab says how to connect. */
export default function LastRunsCard({ entity }: EntityProps) {
  const ref = refOf(entity)
  const query = useData(ciCd.routes.overview, { entity: ref })
  if (query.data?.strip.length === 0) return null
  return (
    <QueryView query={query} skeleton={<SkeletonText lines={3} />}>
      {(overview) => (
        <>
          <Verdict overview={overview} tab={ciCdPath(ref)} />
          <RunStrip entityRef={ref} runs={overview.strip} isSmall />
        </>
      )}
    </QueryView>
  )
}

/** The state of all pipelines in one: those that fail, by name; else that of the last run. */
function Verdict({ overview: { pipelines, strip, defaultBranch }, tab }: { overview: Overview; tab: string }) {
  const failing = pipelines.filter(({ status }) => status === 'failed')
  const last = strip.at(-1)
  const status = failing.length > 0 ? 'failed' : last?.status
  return (
    <p className={styles.verdict}>
      <Link to={tab} className={styles.link}>
        {status && <StatusMark status={status} />}
        {failing.length > 0 ? ` in ${failing.map(nameOf).join(', ')}` : ` on ${defaultBranch ?? 'the default branch'}`}
      </Link>
      {last && <RelativeTime at={last.finishedAt ?? last.queuedAt} />}
    </p>
  )
}

const nameOf = ({ name }: PipelineState) => name
