import type { Status, Tier, Trigger } from '../plugin'

/** What an event says, in the words of no tool: rows that it asks to be written. Times are ISO strings. */
export interface Report {
  project: ReportedProject
  commits: ReportedCommit[]
  runs: ReportedRun[]
  jobs: ReportedJob[]
  deployments: ReportedDeployment[]
}

export interface ReportedProject {
  /** `github`, `gitlab`, …; `entity` when `name` is the ref of an entity. */
  provider: string
  externalId: string | null
  name: string
  defaultBranch: string | null
}

export interface ReportedCommit {
  sha: string
  message: string | null
  author: string | null
  committedAt: string | null
  /** Null where that is to be taken from the runs of the report. */
  onDefaultBranch: boolean | null
}

export interface ReportedRun {
  /** The provider's name for the run, unique in the project; the same for each attempt. */
  key: string
  attempt: number
  provider: string
  pipeline: string
  number: number | null
  title: string | null
  status: Status
  branch: string | null
  /** Null where the name of the branch has to tell. */
  onDefaultBranch: boolean | null
  fromFork: boolean
  pullRequest: number | null
  commitSha: string | null
  trigger: Trigger | null
  actor: string | null
  queuedAt: string
  startedAt: string | null
  finishedAt: string | null
  url: string | null
  reportedAt: string
}

export interface ReportedJob {
  runKey: string
  attempt: number
  key: string
  name: string
  status: Status
  queuedAt: string | null
  startedAt: string | null
  finishedAt: string | null
  runner: string | null
  failedStep: string | null
  url: string | null
  reportedAt: string
}

export interface ReportedDeployment {
  key: string
  environment: string
  tier: Tier
  version: string | null
  ref: string | null
  commitSha: string | null
  status: Status
  /** Null where nothing was said of the run that deployed. */
  fromFork: boolean | null
  actor: string | null
  description: string | null
  runKey: string | null
  queuedAt: string
  startedAt: string | null
  finishedAt: string | null
  url: string | null
  logUrl: string | null
  reportedAt: string
}
