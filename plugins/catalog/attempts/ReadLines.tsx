import { RelativeTime, Shortened } from '@callboard/ui'
import type { Attempt } from '../plugin'
import { Result, Why } from './AttemptTable'
import styles from './ReadLines.module.css'
import { formatShortDuration } from './words'

/** The last reads of a location where there is no room for a table: what came of each, then when, why, and how long it took. */
export const ReadLines = ({ attempts }: { attempts: Attempt[] }) => (
  <Shortened items={attempts} atFirst={8} flush>
    {(shown) => (
      <ol className={styles.reads}>
        {shown.map((attempt) => (
          <li key={attempt.number} className={styles.read}>
            <Result attempt={attempt} />
            <div className={styles.when}>
              <RelativeTime at={attempt.startedAt} /> · <Why attempt={attempt} /> ·{' '}
              {formatShortDuration(attempt.duration)}
            </div>
          </li>
        ))}
      </ol>
    )}
  </Shortened>
)
