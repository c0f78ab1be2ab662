import type { ReportedJob } from '../../project/Report'
import type { GenericEvent } from '../../shapes/GenericEvent'
import { isFinal, statusOf } from '../statuses'
import { linkOf, textOf } from '../text'
import { keyOf, type RunName } from './runOf'

export function jobOf(
  job: NonNullable<GenericEvent['job']>,
  run: RunName | undefined,
  tool: string,
  at: string,
): ReportedJob {
  const status = statusOf('generic', job.status)
  return {
    runKey: run ? keyOf(tool, run) : '',
    attempt: run?.attempt ?? 1,
    key: job.id ?? job.name,
    name: job.name,
    status,
    queuedAt: job.queuedAt ?? null,
    startedAt: job.startedAt ?? (status === 'running' ? at : null),
    finishedAt: job.finishedAt ?? (isFinal(status) ? at : null),
    runner: textOf(job.runner),
    failedStep: textOf(job.failedStep),
    url: linkOf(job.url),
    reportedAt: at,
  }
}
