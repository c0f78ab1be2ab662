import { useData } from '@callboard/plugin-api/frontend'
import { QueryView, SkeletonText } from '@callboard/ui'
import { ciCd } from '../plugin'
import { JobList } from './JobList'
import { refreshFor } from './liveness'
import { RunAttempts } from './RunAttempts'
import styles from './RunDetails.module.css'

/** What a run consists of: read when it is looked at. */
export function RunDetails({ id, entityRef }: { id: number; entityRef: string }) {
  const query = useData(ciCd.routes.run, { id }, { refreshEvery: (run) => refreshFor([run?.status]) })
  return (
    <div className={styles.details}>
      <QueryView query={query} skeleton={<SkeletonText lines={3} />}>
        {(run) => (
          <>
            <RunMessage message={run.message} title={run.title} />
            <JobList jobs={run.jobs} />
            <RunAttempts run={run} entityRef={entityRef} />
          </>
        )}
      </QueryView>
    </div>
  )
}

/** What the commit says beyond its first line, which is the run's title. */
function RunMessage({ message, title }: { message: string | null; title: string | null }) {
  if (!message || message.trim() === title) return null
  const [first = '', ...others] = message.trim().split('\n')
  const rest = others.join('\n').trim()
  return <p className={styles.message}>{first === title ? rest : `${first}\n${rest}`.trim()}</p>
}
