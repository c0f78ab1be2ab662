import { z } from 'zod'

/** What became of a run, a job or a deployment, in the words of no tool. */
export const Status = z.enum(['queued', 'running', 'succeeded', 'failed', 'cancelled', 'skipped', 'unknown'])
export type Status = z.infer<typeof Status>
