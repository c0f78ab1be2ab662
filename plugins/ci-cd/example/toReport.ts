import type { Report, ReportedCommit, ReportedDeployment, ReportedJob, ReportedRun } from '../project/Report'
import { tierOf } from '../translate/tiers'
import type { PlannedCommit, PlannedDeployment, PlannedRun, Repository } from './Repository'

interface Plan {
  commits: PlannedCommit[]
  runs: PlannedRun[]
  deployments: PlannedDeployment[]
}

/** A history as the projection takes it. */
export function toReport({ slug }: Repository, { commits, runs, deployments }: Plan): Report {
  const numbers = numbersOf(runs)
  const name = slug.split('/')[1] ?? slug
  return {
    project: { provider: 'github', externalId: null, name: slug, defaultBranch: 'main' },
    commits: [...commits.map(commitOf), ...commitsOfBranches(runs)],
    runs: runs.map((run) => reportedRun(run, numbers.get(run.id) ?? 0, name)),
    jobs: runs.flatMap((run) => reportedJobs(run, name, numbers.get(run.id) ?? 0)),
    deployments: deployments.map((deployment, index) => reportedDeployment(deployment, index, name)),
  }
}

/** Runs are numbered by pipeline, in the order in which they were asked for. */
function numbersOf(runs: PlannedRun[]): Map<string, number> {
  const counts = new Map<string, number>()
  const numbers = new Map<string, number>()
  for (const { id, pipeline } of runs.toSorted((one, other) => one.queuedAt - other.queuedAt)) {
    if (numbers.has(id)) continue
    const number = (counts.get(pipeline) ?? 0) + 1
    counts.set(pipeline, number)
    numbers.set(id, number)
  }
  return numbers
}

const commitOf = ({ sha, message, author, mergedAt }: PlannedCommit): ReportedCommit => ({
  sha,
  message,
  author,
  committedAt: isoOf(mergedAt),
  onDefaultBranch: true,
})

const commitsOfBranches = (runs: PlannedRun[]): ReportedCommit[] =>
  runs
    .filter(({ pullRequest }) => pullRequest !== null)
    .map(({ commit: { sha, message, author }, at }) => ({
      sha,
      message: message.replace(/ \(#\d+\)/, ''),
      author,
      committedAt: isoOf(at - 60_000),
      onDefaultBranch: false,
    }))

const reportedRun = (run: PlannedRun, number: number, name: string): ReportedRun => ({
  key: `example-${run.id}`,
  attempt: run.attempt,
  provider: 'github',
  pipeline: run.pipeline,
  number,
  title: run.trigger === 'schedule' || run.trigger === 'manual' ? run.pipeline : null,
  status: run.outcome,
  branch: run.branch,
  onDefaultBranch: run.branch === 'main',
  fromFork: false,
  pullRequest: run.pullRequest,
  commitSha: run.commit.sha,
  trigger: run.trigger,
  actor: run.actor,
  queuedAt: isoOf(run.queuedAt),
  startedAt: isoOf(run.at + 1000),
  finishedAt: isoOf(run.finishedAt),
  url: urlOf(run, number, name),
  reportedAt: isoOf(run.finishedAt),
})

const reportedJobs = (run: PlannedRun, name: string, number: number): ReportedJob[] =>
  run.jobs.map((job, index) => ({
    runKey: `example-${run.id}`,
    attempt: run.attempt,
    key: String(index),
    name: job.name,
    status: job.outcome,
    queuedAt: isoOf(run.at + 1000),
    startedAt: isoOf(job.from),
    finishedAt: isoOf(job.until),
    runner: job.outcome === 'skipped' ? null : 'ubuntu-24.04',
    failedStep: job.failedStep,
    url: `${urlOf(run, number, name)}/jobs/${index + 1}`,
    reportedAt: isoOf(job.until),
  }))

const reportedDeployment = (deployment: PlannedDeployment, index: number, name: string): ReportedDeployment => ({
  key: `example-${index}`,
  environment: deployment.environment,
  tier: tierOf(deployment.environment),
  version: deployment.version,
  ref: deployment.version,
  commitSha: deployment.sha,
  status: deployment.outcome,
  fromFork: false,
  actor: deployment.actor,
  description: deployment.description,
  runKey: `example-${deployment.run.id}`,
  queuedAt: isoOf(deployment.at),
  startedAt: isoOf(deployment.at + 2000),
  finishedAt: isoOf(deployment.finishedAt),
  url:
    deployment.environment === 'production'
      ? null
      : `https://${name}.${deployment.environment}.lanternrow.example.com/`,
  logUrl: `https://ci.lanternrow.example.com/${name}/deployments/${index + 1}`,
  reportedAt: isoOf(deployment.finishedAt),
})

const urlOf = ({ pipeline, attempt }: PlannedRun, number: number, name: string) =>
  `https://ci.lanternrow.example.com/${name}/${pipeline.toLowerCase()}/${number}${attempt > 1 ? `/attempts/${attempt}` : ''}`

const isoOf = (time: number) => new Date(time).toISOString()
