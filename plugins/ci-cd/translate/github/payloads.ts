import { z } from 'zod'
import { ReportedTime as Time } from '../../shapes/ReportedTime'

// What is read of GitHub's payloads. Everything else in them is kept in the inbox, and may be anything.

const Text = z.string()
const Account = z.looseObject({ login: Text })

const Repository = z.looseObject({
  id: z.number(),
  full_name: Text,
  default_branch: Text.nullish(),
})
export type Repository = z.infer<typeof Repository>

const HeadRepository = z.looseObject({ id: z.number() }).nullish()

export const WorkflowRun = z.looseObject({
  id: z.number(),
  name: Text.nullish(),
  path: Text.nullish(),
  display_title: Text.nullish(),
  run_number: z.number(),
  run_attempt: z.number().nullish(),
  event: Text,
  status: Text.nullish(),
  conclusion: Text.nullish(),
  head_branch: Text.nullish(),
  head_sha: Text,
  head_commit: z
    .looseObject({
      id: Text,
      message: Text.nullish(),
      timestamp: Time.nullish(),
      author: z.looseObject({ name: Text.nullish() }).nullish(),
    })
    .nullish(),
  head_repository: HeadRepository,
  pull_requests: z.array(z.looseObject({ number: z.number() })).nullish(),
  actor: Account.nullish(),
  triggering_actor: Account.nullish(),
  created_at: Time,
  run_started_at: Time.nullish(),
  updated_at: Time,
  html_url: Text.nullish(),
})
export type WorkflowRun = z.infer<typeof WorkflowRun>

export const WorkflowRunEvent = z.looseObject({
  repository: Repository,
  workflow: z.looseObject({ name: Text.nullish(), path: Text.nullish() }).nullish(),
  workflow_run: WorkflowRun,
})
export type WorkflowRunEvent = z.infer<typeof WorkflowRunEvent>

export const WorkflowJobEvent = z.looseObject({
  repository: Repository,
  workflow_job: z.looseObject({
    id: z.number(),
    run_id: z.number(),
    run_attempt: z.number().nullish(),
    name: Text,
    workflow_name: Text.nullish(),
    status: Text.nullish(),
    conclusion: Text.nullish(),
    head_branch: Text.nullish(),
    head_sha: Text,
    created_at: Time.nullish(),
    started_at: Time,
    completed_at: Time.nullish(),
    runner_name: Text.nullish(),
    html_url: Text.nullish(),
    steps: z.array(z.looseObject({ name: Text, conclusion: Text.nullish() })).nullish(),
  }),
})
export type WorkflowJobEvent = z.infer<typeof WorkflowJobEvent>

const Deployment = z.looseObject({
  id: z.number(),
  sha: Text,
  ref: Text.nullish(),
  environment: Text,
  description: Text.nullish(),
  payload: z.unknown(),
  production_environment: z.boolean().nullish(),
  creator: Account.nullish(),
  created_at: Time,
  updated_at: Time,
})

/** The run that deployed, if GitHub Actions did. */
const DeployingRun = z
  .looseObject({
    id: z.number(),
    event: Text.nullish(),
    head_repository: HeadRepository,
    pull_requests: z.array(z.looseObject({ number: z.number() })).nullish(),
  })
  .nullish()

export const DeploymentEvent = z.looseObject({
  repository: Repository,
  deployment: Deployment,
  workflow_run: DeployingRun,
})
export type DeploymentEvent = z.infer<typeof DeploymentEvent>

export const DeploymentStatusEvent = DeploymentEvent.extend({
  deployment_status: z.looseObject({
    state: Text,
    description: Text.nullish(),
    environment: Text.nullish(),
    environment_url: Text.nullish(),
    log_url: Text.nullish(),
    target_url: Text.nullish(),
    creator: Account.nullish(),
    created_at: Time,
    updated_at: Time,
  }),
})
export type DeploymentStatusEvent = z.infer<typeof DeploymentStatusEvent>
