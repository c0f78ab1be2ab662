import { z } from 'zod'
import { Commit } from '../history/Version'

/** What a read of a location goes through, in this order. */
export const Stage = z.enum(['fetch', 'parse', 'validate', 'store'])
export type Stage = z.infer<typeof Stage>

/** What a stage had in its hands. */
export const Counts = z.partialRecord(
  z.enum(['files', 'documents', 'entities', 'errors', 'created', 'updated', 'removed']),
  z.number().int(),
)
export type Counts = z.infer<typeof Counts>

/** A stage of a read, with how long it took so far, in milliseconds. */
export const Step = z.object({ stage: Stage, duration: z.number().int(), counts: Counts })
export type Step = z.infer<typeof Step>

/** Why a location was read: its turn had come, a push, somebody's wish, registering it, or the start of the portal. */
export const AttemptCause = z.enum(['schedule', 'webhook', 'refresh', 'register', 'start'])
export type AttemptCause = z.infer<typeof AttemptCause>

const AttemptStatus = z.enum([
  'running',
  'changed',
  'unchanged',
  'failed',
  /** The portal ended, or lost its database, before it was through. No fault of the source. */
  'interrupted',
])

/** One read of a location. */
export const Attempt = z.object({
  /** Reads of a location are numbered from 1. */
  number: z.number().int(),
  cause: AttemptCause,
  /** Entity ref of the user who wished it. */
  actor: z.string().nullable(),
  commit: Commit.nullable(),
  status: AttemptStatus,
  /** The stage that it reached; of one that failed, where. */
  stage: Stage,
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** In milliseconds; so far, while it runs. */
  duration: z.number().int(),
  steps: z.array(Step),
  failure: z.string().nullable(),
})
export type Attempt = z.infer<typeof Attempt>
