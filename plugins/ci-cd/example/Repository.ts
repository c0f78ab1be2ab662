/** What one repository of the example organisation is like: everything that its history is made from. */
export interface Repository {
  /** `lantern-row/order-service` */
  slug: string
  /** As people say it: Order Service. */
  title: string
  /** `spec.type` of its component. */
  type: string
  lifecycle: string
  tags: string[]
  /** Titles of what it depends on and talks to, for its commit messages. */
  neighbours: string[]
  /** Who works on it: names of people. */
  team: string[]
}

/** A commit on the way from a pull request to the default branch. */
export interface PlannedCommit {
  sha: string
  message: string
  author: string
  branch: string
  pullRequest: number
  /** When it was merged, in milliseconds. */
  mergedAt: number
}

export type Outcome = 'succeeded' | 'failed' | 'cancelled'

/** One attempt at a run; times in milliseconds. */
export interface PlannedRun {
  /** The same for each attempt. */
  id: string
  pipeline: PipelineName
  /** When the first attempt was asked for. */
  queuedAt: number
  at: number
  finishedAt: number
  attempt: number
  outcome: Outcome
  commit: Pick<PlannedCommit, 'sha' | 'message' | 'author'>
  branch: string
  pullRequest: number | null
  trigger: 'push' | 'pull-request' | 'schedule' | 'manual'
  actor: string
  jobs: PlannedJob[]
}

export interface PlannedJob {
  name: string
  outcome: Outcome | 'skipped'
  from: number
  until: number
  failedStep: string | null
}

export interface PlannedDeployment {
  environment: 'development' | 'staging' | 'production'
  version: string
  sha: string
  outcome: Outcome
  actor: string
  description: string | null
  at: number
  finishedAt: number
  run: PlannedRun
}

export type PipelineName = 'CI' | 'Release' | 'Promote' | 'Nightly'
