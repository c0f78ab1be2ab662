import type { Db } from '@callboard/plugin-api/backend'
import type { Provider } from '../Provider'
import type { RunResult } from './Run'

/** Notes that a list was whole, and what became of it. What was wanted while it was made is still due. */
export async function markListed(db: Db, { id, every }: Provider, result: RunResult): Promise<void> {
  await db.raw(
    `
    update providers
    set running_until = null, finished_at = now(), listed_at = now(), result = :result, failure = null, failures = 0,
      is_refused = false,
      next_run_at = case
        when next_run_at between started_at and now() then next_run_at
        else now() + :every * (0.95 + random() * 0.1) * interval '1 millisecond'
      end
    where id = :id
    `,
    { id, every, result: JSON.stringify(result) },
  )
}

interface Failed {
  failure: string
  isRefused: boolean
  /** When the host wants to be asked again, if it said so. */
  retryAt: Date | undefined
}

/** Notes why a run changed nothing. */
export async function markRunFailed(db: Db, { id, every }: Provider, { failure, isRefused, retryAt }: Failed) {
  await db.raw(
    `
    update providers
    set running_until = null, finished_at = now(), failure = :failure, failures = failures + 1, is_refused = :isRefused,
      next_run_at = coalesce(:retryAt::timestamptz, now() + :every * interval '1 millisecond')
    where id = :id
    `,
    { id, every, failure, isRefused, retryAt: retryAt?.toISOString() ?? null },
  )
}

/** A run that the end of the portal cut short is done again by whoever comes next. */
export async function releaseProvider(db: Db, { id }: Provider): Promise<void> {
  await db.raw('update providers set running_until = null, next_run_at = now() where id = ?', [id])
}
