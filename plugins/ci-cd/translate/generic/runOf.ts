import type { ReportedRun } from '../../project/Report'
import type { GenericEvent } from '../../shapes/GenericEvent'
import { runToldOf } from '../runToldOf'
import { isFinal, statusOf } from '../statuses'
import { linkOf, textOf } from '../text'

type RunOfEvent = NonNullable<GenericEvent['run']>
export type RunName = Pick<RunOfEvent, 'pipeline' | 'id' | 'attempt'>

/** The tool's numbers need be unique in the pipeline only. */
export const keyOf = (tool: string, { pipeline, id }: RunName) => `${tool}:${pipeline}:${id}`

export function runOf(run: RunOfEvent, tool: string, at: string): ReportedRun {
  const status = statusOf('generic', run.status)
  const finishedAt = run.finishedAt ?? (isFinal(status) ? at : null)
  const startedAt = run.startedAt ?? (status === 'running' ? at : null)
  return {
    ...runAsNamed(run, tool, at),
    number: run.number ?? null,
    title: textOf(run.title),
    status,
    branch: textOf(run.branch),
    pullRequest: run.pullRequest ?? null,
    onDefaultBranch: run.pullRequest === undefined ? null : false,
    commitSha: run.commit?.sha.toLowerCase() ?? null,
    trigger: run.trigger ?? null,
    actor: textOf(run.actor),
    queuedAt: run.queuedAt ?? startedAt ?? finishedAt ?? at,
    startedAt,
    finishedAt,
    url: linkOf(run.url),
    reportedAt: at,
  }
}

/** A run as what refers to it names it. */
export const runAsNamed = (run: RunName, tool: string, at: string): ReportedRun =>
  runToldOf({ key: keyOf(tool, run), attempt: run.attempt, provider: tool, pipeline: run.pipeline, queuedAt: at })
