import { Button, RelativeTime } from '@callboard/ui'
import { useState } from 'react'
import type { Attempt } from '../plugin'
import { Result, Why } from './AttemptTable'
import styles from './ReadLines.module.css'
import { formatShortDuration } from './words'

/** How many are shown before somebody wants to see the rest. */
const atFirst = 8

/** The last reads of a location where there is no room for a table: what came of each, then when, why, and how long it took. */
export function ReadLines({ attempts }: { attempts: Attempt[] }) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? attempts : attempts.slice(0, atFirst)
  return (
    <>
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
      {shown.length < attempts.length && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setShowsAll(true)}>
            Show all {attempts.length}
          </Button>
        </div>
      )}
    </>
  )
}
