import { type Column, EntityLink, Icon, RelativeTime, Shortened, Table } from '@callboard/ui'
import { CommitLink } from '../history/CommitLink'
import type { Attempt } from '../plugin'
import styles from './AttemptTable.module.css'
import { causeWords, countsInWords, errorsInWords, formatShortDuration, stageWords, statusLooks } from './words'

const columns: Column<Attempt>[] = [
  { id: 'when', title: 'When', width: '16%', cell: ({ startedAt }) => <RelativeTime at={startedAt} /> },
  { id: 'why', title: 'Why', width: '30%', wraps: true, cell: (attempt) => <Why attempt={attempt} /> },
  { id: 'result', title: 'Result', wraps: true, cell: (attempt) => <Result attempt={attempt} /> },
  {
    id: 'took',
    title: 'Took',
    width: '96px',
    align: 'right',
    cell: ({ duration }) => <span className={styles.number}>{formatShortDuration(duration)}</span>,
  },
]

/** The last reads of a location: when, why, what came of each, and how long it took. */
export const AttemptTable = ({ attempts }: { attempts: Attempt[] }) => (
  <Shortened items={attempts} atFirst={10} flush>
    {(rows) => <Table label="Reads" columns={columns} rows={rows} rowKey={({ number }) => String(number)} />}
  </Shortened>
)

export function Why({ attempt: { cause, actor, commit } }: { attempt: Attempt }) {
  return (
    <span>
      {causeWords[cause]}
      {actor && (
        <>
          {' by '}
          <EntityLink entityRef={actor} plain />
        </>
      )}
      {commit && (
        <span className={styles.detail}>
          <CommitLink commit={commit} />
          {[commit.message, commit.author].filter(Boolean).map((text) => ` · ${text}`)}
        </span>
      )}
    </span>
  )
}

export function Result({ attempt }: { attempt: Attempt }) {
  const { status, stage, steps, failure } = attempt
  const { word, icon, tone } = statusLooks[status]
  const stored = steps.find((step) => step.stage === 'store')
  const errors = errorsInWords(attempt)
  return (
    <span>
      <span className={styles.status} data-tone={tone}>
        <Icon name={icon} size={15} />
        {status === 'failed' ? `Failed at ${stageWords[stage].toLowerCase()}` : word}
        {status === 'changed' && stored && <span className={styles.counts}>{countsInWords(stored)}</span>}
        {errors && <span className={styles.errors}>{errors}</span>}
      </span>
      {failure && <span className={styles.detail}>{failure}</span>}
      {!failure && steps.length > 1 && (
        <span className={styles.detail}>
          {steps
            .map((step) => `${stageWords[step.stage].toLowerCase()} ${formatShortDuration(step.duration)}`)
            .join(' · ')}
        </span>
      )}
    </span>
  )
}
