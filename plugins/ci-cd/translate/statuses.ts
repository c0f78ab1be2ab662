import type { Status } from '../plugin'

/** What each tool's words mean. A word that is not listed means `unknown`. */
export const statuses = {
  /** `status` of a run or job while it has no conclusion. */
  githubStatus: {
    requested: 'queued',
    pending: 'queued',
    queued: 'queued',
    waiting: 'queued',
    in_progress: 'running',
  },
  /** `conclusion` of a run or job. */
  githubConclusion: {
    success: 'succeeded',
    neutral: 'succeeded',
    failure: 'failed',
    timed_out: 'failed',
    startup_failure: 'failed',
    action_required: 'failed',
    cancelled: 'cancelled',
    stale: 'cancelled',
    skipped: 'skipped',
  },
  /** `state` of a deployment status. `inactive` is not among them: that another came after it does not undo it. */
  githubDeployment: {
    queued: 'queued',
    pending: 'queued',
    waiting: 'queued',
    in_progress: 'running',
    success: 'succeeded',
    failure: 'failed',
    error: 'failed',
  },
  /** Events that anyone sends: the neutral words, and what people and tools write for them. */
  generic: {
    queued: 'queued',
    pending: 'queued',
    waiting: 'queued',
    running: 'running',
    started: 'running',
    in_progress: 'running',
    succeeded: 'succeeded',
    success: 'succeeded',
    passed: 'succeeded',
    failed: 'failed',
    failure: 'failed',
    error: 'failed',
    timeout: 'failed',
    unstable: 'failed',
    cancelled: 'cancelled',
    canceled: 'cancelled',
    aborted: 'cancelled',
    skipped: 'skipped',
    not_built: 'skipped',
    unknown: 'unknown',
  },
} as const satisfies Record<string, Record<string, Status>>

export function statusOf(vocabulary: keyof typeof statuses, word: string | null | undefined): Status {
  const words: Record<string, Status> = statuses[vocabulary]
  const lower = word?.toLowerCase() ?? ''
  return Object.hasOwn(words, lower) ? (words[lower] ?? 'unknown') : 'unknown'
}

const endings: Status[] = ['succeeded', 'failed', 'cancelled', 'skipped']

/** Whether nothing comes after it. */
export const isFinal = (status: Status) => endings.includes(status)
