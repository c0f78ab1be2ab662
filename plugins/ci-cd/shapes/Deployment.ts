import { z } from 'zod'
import { Commit } from './Commit'
import { Status } from './Status'

/** What an environment is for, from left to right. */
export const Tier = z.enum(['development', 'testing', 'staging', 'production', 'other'])
export type Tier = z.infer<typeof Tier>

export const Deployment = z.object({
  id: z.number(),
  environment: z.string(),
  tier: Tier,
  repository: z.string(),
  /** What was deployed, as people call it: a tag, a version, or else the start of the commit's hash. */
  version: z.string(),
  ref: z.string().nullable(),
  commit: Commit.nullable(),
  status: Status,
  /** `rollback`: a version that had run there before another one. `redeployment`: the one that ran there already. */
  kind: z.enum(['deployment', 'rollback', 'redeployment']),
  actor: z.string().nullable(),
  description: z.string().nullable(),
  queuedAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** Seconds; null until it has finished. */
  duration: z.number().nullable(),
  /** The run that deployed, where it is known. */
  runId: z.number().nullable(),
  /** What was deployed, in its environment; always http or https, as the next. */
  url: z.url().nullable(),
  logUrl: z.url().nullable(),
})
export type Deployment = z.infer<typeof Deployment>

/** What runs in an environment of an entity. */
export const EnvironmentState = z.object({
  name: z.string(),
  tier: Tier,
  /** The last one that succeeded: what runs there. */
  current: Deployment.nullable(),
  /** A later one than that, if it failed, was cancelled or is under way. */
  attempt: Deployment.nullable(),
  /** The version that ran there before the current one. */
  previous: Deployment.nullable(),
  /** What runs in the environment to the left and not here; null where the commits are not known, or there is none. */
  behind: z
    .object({
      environment: z.string(),
      count: z.number(),
      /** The newest of them, the newest first. */
      commits: z.array(Commit),
    })
    .nullable(),
})
export type EnvironmentState = z.infer<typeof EnvironmentState>
