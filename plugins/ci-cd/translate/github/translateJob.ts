import type { Report, ReportedJob, ReportedRun } from '../../project/Report'
import { runToldOf } from '../runToldOf'
import { statusOf } from '../statuses'
import { linkOf, textOf } from '../text'
import type { WorkflowJobEvent } from './payloads'
import { projectOf } from './projectOf'

/** A job may be heard of before its run: so much of the run as the job knows is reported with it. */
export function translateJob(event: WorkflowJobEvent): Report {
  return {
    project: projectOf(event.repository),
    commits: [],
    runs: [runAsKnownBy(event)],
    jobs: [jobOf(event)],
    deployments: [],
  }
}

function jobOf({ workflow_job: job }: WorkflowJobEvent): ReportedJob {
  const status = job.conclusion ? statusOf('githubConclusion', job.conclusion) : statusOf('githubStatus', job.status)
  return {
    runKey: String(job.run_id),
    attempt: job.run_attempt ?? 1,
    key: String(job.id),
    name: textOf(job.name) ?? 'Job',
    status,
    queuedAt: job.created_at ?? job.started_at,
    startedAt: status === 'queued' ? null : job.started_at,
    finishedAt: job.completed_at ?? null,
    runner: textOf(job.runner_name),
    failedStep: textOf(job.steps?.find(({ conclusion }) => conclusion === 'failure')?.name),
    url: linkOf(job.html_url),
    reportedAt: job.completed_at ?? job.started_at,
  }
}

const runAsKnownBy = ({ workflow_job: job }: WorkflowJobEvent): ReportedRun =>
  runToldOf({
    key: String(job.run_id),
    attempt: job.run_attempt ?? 1,
    provider: 'github',
    pipeline: textOf(job.workflow_name) ?? 'Workflow',
    branch: textOf(job.head_branch),
    commitSha: job.head_sha,
    queuedAt: job.created_at ?? job.started_at,
  })
