import { z } from 'zod'
import { Pipeline, Run } from './Run'
import { Status } from './Status'

/** A place that an entity's runs and deployments come from, as its annotations name it. */
export const Source = z.object({
  /** `github`, `gitlab`, …; `entity` for what was reported of the entity by its ref. */
  provider: z.string(),
  name: z.string(),
  /** Name of the annotation; null for `entity`. */
  annotation: z.string().nullable(),
  /** Whether anything was ever reported of it. */
  reported: z.boolean(),
})
export type Source = z.infer<typeof Source>

export const PipelineState = Pipeline.extend({
  /** Of the last run on the default branch; null if there was none. */
  status: Status.nullable(),
  lastRunAt: z.iso.datetime().nullable(),
  /** Seconds; see `Run`. */
  medianDuration: z.number().nullable(),
})
export type PipelineState = z.infer<typeof PipelineState>

/** What stands above the list of runs. */
export const Overview = z.object({
  sources: z.array(Source),
  defaultBranch: z.string().nullable(),
  /** The last 30 runs on the default branch, the oldest first. */
  strip: z.array(Run),
  /** By name. */
  pipelines: z.array(PipelineState),
  /** Those with runs, the most recent first; at most 100. */
  branches: z.array(z.string()),
})
export type Overview = z.infer<typeof Overview>

/** How an entity is doing, in one cell of a list. */
export const EntityStatus = z.object({
  ref: z.string(),
  /** The last run on the default branch. */
  run: Run.pick({ id: true, status: true, title: true, queuedAt: true, finishedAt: true, url: true })
    .extend({ pipeline: z.string() })
    .nullable(),
  /** The last deployment to production that succeeded, and whether a later one failed. */
  production: z
    .object({ version: z.string(), environment: z.string(), finishedAt: z.iso.datetime(), failedSince: z.boolean() })
    .nullable(),
})
export type EntityStatus = z.infer<typeof EntityStatus>

/** An entity whose last run of a pipeline on the default branch failed. */
export const Failing = z.object({
  ref: z.string(),
  title: z.string(),
  kind: z.string(),
  owner: z.string().nullable(),
  /** The last run. */
  run: Run,
  /** When the first of the failures in a row finished. */
  since: z.iso.datetime(),
  /** How many failed in a row. */
  failures: z.number(),
})
export type Failing = z.infer<typeof Failing>
