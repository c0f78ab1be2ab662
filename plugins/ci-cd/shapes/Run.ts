import { z } from 'zod'
import { Commit } from './Commit'
import { Status } from './Status'

/** Why a run began. */
export const Trigger = z.enum(['push', 'pull-request', 'schedule', 'manual', 'api', 'upstream', 'other'])
export type Trigger = z.infer<typeof Trigger>

export const Pipeline = z.object({
  id: z.number(),
  name: z.string(),
  /** The tool that runs it, such as `github` or `jenkins`. */
  provider: z.string(),
})
export type Pipeline = z.infer<typeof Pipeline>

/** One attempt at a run. Of a run that was tried again, lists hold the last attempt. */
export const Run = z.object({
  id: z.number(),
  number: z.number().nullable(),
  attempt: z.number(),
  pipeline: Pipeline,
  /** Where the code is, such as `lantern-row/order-service`; for what was reported of an entity, its ref. */
  repository: z.string(),
  /** What the tool calls this run, or else the first line of its commit's message. */
  title: z.string().nullable(),
  status: Status,
  /** An earlier attempt at the same commit failed and this one succeeded. */
  flaky: z.boolean(),
  branch: z.string().nullable(),
  isDefaultBranch: z.boolean(),
  pullRequest: z.number().nullable(),
  commit: Commit.nullable(),
  trigger: Trigger,
  actor: z.string().nullable(),
  queuedAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** Seconds; null until it has finished. */
  duration: z.number().nullable(),
  /** Seconds that the pipeline usually takes: the median of its last successful runs; null until there have been three. */
  medianDuration: z.number().nullable(),
  /** At the tool that ran it; always http or https. */
  url: z.url().nullable(),
})
export type Run = z.infer<typeof Run>

export const Job = z.object({
  id: z.number(),
  name: z.string(),
  status: Status,
  queuedAt: z.iso.datetime().nullable(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  /** Seconds; null until it has finished. */
  duration: z.number().nullable(),
  runner: z.string().nullable(),
  /** The step that failed, if one did. */
  failedStep: z.string().nullable(),
  url: z.url().nullable(),
})
export type Job = z.infer<typeof Job>

/** A run with what it consists of. */
export const RunDetails = Run.extend({
  /** The whole message of its commit. */
  message: z.string().nullable(),
  /** In the order in which they began. */
  jobs: z.array(Job),
  /** Every attempt at it, the first one first, this one included. */
  attempts: z.array(z.object({ id: z.number(), attempt: z.number(), status: Status })),
})
export type RunDetails = z.infer<typeof RunDetails>
