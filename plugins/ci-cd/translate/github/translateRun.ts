import type { Report, ReportedCommit, ReportedRun } from '../../project/Report'
import { isFinal, statusOf } from '../statuses'
import { linkOf, textOf } from '../text'
import { triggerOf } from '../triggers'
import type { WorkflowRun, WorkflowRunEvent } from './payloads'
import { projectOf } from './projectOf'

export function translateRun(event: WorkflowRunEvent): Report {
  const run = runOf(event)
  return {
    project: projectOf(event.repository),
    commits: commitsOf(event.workflow_run, run.onDefaultBranch),
    runs: [run],
    jobs: [],
    deployments: [],
  }
}

function runOf({ repository, workflow, workflow_run: run }: WorkflowRunEvent): ReportedRun {
  const status = run.conclusion ? statusOf('githubConclusion', run.conclusion) : statusOf('githubStatus', run.status)
  const trigger = triggerOf(run.event)
  const fromFork = isFromFork(run, repository.id)
  return {
    key: String(run.id),
    attempt: run.run_attempt ?? 1,
    provider: 'github',
    pipeline: textOf(run.name) ?? textOf(workflow?.name) ?? textOf(run.path) ?? 'Workflow',
    number: run.run_number,
    title: textOf(run.display_title),
    status,
    branch: textOf(run.head_branch),
    onDefaultBranch: !fromFork && trigger !== 'pull-request' && run.head_branch === repository.default_branch,
    fromFork,
    pullRequest: run.pull_requests?.[0]?.number ?? null,
    commitSha: run.head_sha,
    trigger,
    actor: textOf((run.triggering_actor ?? run.actor)?.login),
    queuedAt: run.created_at,
    startedAt: status === 'queued' ? null : (run.run_started_at ?? run.created_at),
    finishedAt: isFinal(status) ? run.updated_at : null,
    url: linkOf(run.html_url),
    reportedAt: run.updated_at,
  }
}

/** One whose repository was deleted since counts as a fork's: GitHub then names none. */
export const isFromFork = (run: Pick<WorkflowRun, 'head_repository'>, repositoryId: number) =>
  run.head_repository === null || (run.head_repository !== undefined && run.head_repository.id !== repositoryId)

function commitsOf({ head_commit: commit }: WorkflowRun, onDefaultBranch: boolean | null): ReportedCommit[] {
  if (!commit) return []
  return [
    {
      sha: commit.id,
      message: textOf(commit.message, 10_000),
      author: textOf(commit.author?.name),
      committedAt: commit.timestamp ?? null,
      onDefaultBranch,
    },
  ]
}
