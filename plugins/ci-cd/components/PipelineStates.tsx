import { formatDuration, RelativeTime } from '@callboard/ui'
import { Link } from 'react-router'
import type { PipelineState } from '../plugin'
import styles from './PipelineStates.module.css'
import { type RunListState, runListQuery, withFilter } from './runListState'
import { StatusMark } from './StatusMark'

/** How each pipeline is doing on the default branch; one leads to its runs, and when chosen, back to all of them. */
export function PipelineStates({ pipelines, state }: { pipelines: PipelineState[]; state: RunListState }) {
  const queryFor = (id: number) =>
    `?${runListQuery(withFilter(state, { pipeline: state.pipeline === id ? undefined : id }))}`
  return (
    <ul className={styles.pipelines} aria-label="Pipelines">
      {pipelines.map(({ id, name, status, lastRunAt, medianDuration }) => (
        <li key={id}>
          <Link
            to={queryFor(id)}
            preventScrollReset
            className={styles.pipeline}
            aria-current={state.pipeline === id || undefined}
          >
            {status && <StatusMark status={status} compact />}
            <span className={styles.name}>{name}</span>
            <span className={styles.facts}>
              {lastRunAt ? <RelativeTime at={lastRunAt} /> : 'not on the default branch'}
              {medianDuration !== null && (
                <span className={styles.usual}> · usually {formatDuration(medianDuration)}</span>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
