import { Icon, VisuallyHidden } from '@callboard/ui'
import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import type { Run } from '../plugin'
import { runPath } from './paths'
import styles from './RunStrip.module.css'
import { runSentence } from './runSentence'
import { statusLooks } from './statusLooks'
import { stripBars } from './stripBars'

interface Props {
  entityRef: string
  /** The oldest first. */
  runs: Run[]
  /** Beside other things, as high as two lines of text. */
  isSmall?: boolean
}

/** The last runs as bars, each as high as it took long. What did not succeed has a mark below and a pattern, beside its colour. */
export function RunStrip({ entityRef, runs, isSmall = false }: Props) {
  const { bars, usual } = stripBars(runs)
  const now = new Date()
  return (
    <figure className={styles.figure} data-small={isSmall || undefined} aria-label="Last runs">
      {usual !== undefined && <span className={styles.usual} style={{ '--height': usual } as CSSProperties} />}
      <ol className={styles.strip}>
        {bars.map(({ run, height }) => (
          <li key={run.id} className={styles.column}>
            <Link to={runPath(entityRef, run.id)} className={styles.link} title={runSentence(run, now)}>
              <span className={styles.space}>
                <span
                  className={styles.bar}
                  data-status={run.status}
                  style={{ height: `${Math.round(height * 100)}%` }}
                />
              </span>
              <span className={styles.mark} data-tone={statusLooks[run.status].tone}>
                {run.status !== 'succeeded' && <Icon name={statusLooks[run.status].icon} size={13} />}
              </span>
              <VisuallyHidden>{runSentence(run, now)}</VisuallyHidden>
            </Link>
          </li>
        ))}
      </ol>
    </figure>
  )
}
