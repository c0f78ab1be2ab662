import { ExternalLink, IconButton, RelativeTime } from '@callboard/ui'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import type { Run } from '../plugin'
import { runPath } from './paths'
import { providerName } from './providerName'
import { RunCode } from './RunCode'
import { RunDetails } from './RunDetails'
import { RunDuration } from './RunDuration'
import { RunName } from './RunName'
import styles from './RunRow.module.css'
import { StatusMark } from './StatusMark'

/** A run in a list, which opens in place to show its jobs. */
export function RunRow({ entityRef, run }: { entityRef: string; run: Run }) {
  const [isOpen, setOpen] = useState(false)
  const details = useId()
  const title = run.title ?? `Run ${run.number ?? run.id}`
  return (
    <li className={styles.item} data-open={isOpen}>
      <div className={styles.row}>
        <span className={styles.toggle}>
          <IconButton
            icon={isOpen ? 'chevron-down' : 'chevron-right'}
            label={`Jobs of ${title}`}
            aria-expanded={isOpen}
            aria-controls={details}
            onClick={() => setOpen(!isOpen)}
          />
        </span>
        <span className={styles.status}>
          <StatusMark status={run.status} />
        </span>
        <span className={styles.subject}>
          <Link to={runPath(entityRef, run.id)} className={styles.title}>
            {title}
          </Link>
          <RunCode run={run} />
        </span>
        <span className={styles.name}>
          <RunName run={run} />
        </span>
        <span className={styles.duration}>
          <RunDuration run={run} />
        </span>
        <span className={styles.time}>
          <RelativeTime at={run.queuedAt} />
        </span>
        <span className={styles.outside}>
          {run.url && <ExternalLink href={run.url}>{providerName(run.pipeline.provider)}</ExternalLink>}
        </span>
      </div>
      <div id={details} className={styles.details}>
        {isOpen && <RunDetails id={run.id} entityRef={entityRef} />}
      </div>
    </li>
  )
}
