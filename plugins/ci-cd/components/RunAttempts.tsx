import { Link } from 'react-router'
import type { RunDetails } from '../plugin'
import { runPath } from './paths'
import styles from './RunAttempts.module.css'
import { StatusMark } from './StatusMark'

/** The attempts at a run, if it was tried again. */
export function RunAttempts({ run: { id, attempts }, entityRef }: { run: RunDetails; entityRef: string }) {
  if (attempts.length < 2) return null
  return (
    <nav className={styles.attempts} aria-label="Attempts">
      {attempts.map((attempt) => (
        <Link key={attempt.id} to={runPath(entityRef, attempt.id)} aria-current={attempt.id === id || undefined}>
          Attempt {attempt.attempt} <StatusMark status={attempt.status} compact />
        </Link>
      ))}
    </nav>
  )
}
