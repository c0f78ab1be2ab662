import { EntityRef } from '@callboard/plugin-api'
import { z } from 'zod'
import { Tier } from './Deployment'
import { ReportedTime as Time } from './ReportedTime'
import { Trigger } from './Run'

const Text = z.string().trim().min(1, 'must not be empty').max(300)
/** As large as the columns that hold it. */
const Count = z.int().positive().max(2_147_483_647)
const Link = z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }).max(2000)
/** `succeeded`, and what tools write for it; what no table knows becomes `unknown`. */
const StatusWord = Text.max(40)

const Times = {
  queuedAt: Time.optional(),
  startedAt: Time.optional(),
  finishedAt: Time.optional(),
}

const CommitOfEvent = z.strictObject({
  sha: z.string().regex(/^[0-9a-f]{7,64}$/i, 'must be the hash of a commit'),
  message: z.string().max(10_000).optional(),
  author: Text.optional(),
  committedAt: Time.optional(),
})

/** How a run is meant: its pipeline, and the tool's name for it there. */
const RunName = z.strictObject({ pipeline: Text, id: Text, attempt: Count.default(1) })

const RunOfEvent = RunName.extend({
  status: StatusWord,
  number: z.int().nonnegative().optional(),
  title: Text.optional(),
  branch: Text.optional(),
  pullRequest: Count.optional(),
  commit: CommitOfEvent.optional(),
  trigger: Trigger.optional(),
  actor: Text.optional(),
  url: Link.optional(),
  ...Times,
})

const JobOfEvent = z.strictObject({
  name: Text,
  /** The job's name, if absent. */
  id: Text.optional(),
  status: StatusWord,
  /** That of the same event, if absent. */
  run: RunName.optional(),
  runner: Text.optional(),
  failedStep: Text.optional(),
  url: Link.optional(),
  ...Times,
})

const DeploymentOfEvent = z.strictObject({
  environment: Text.max(100),
  /** Taken from the environment's name, if absent. */
  tier: Tier.optional(),
  status: StatusWord,
  /** To report one deployment more than once, as it goes on. */
  id: Text.optional(),
  version: Text.max(100).optional(),
  ref: Text.optional(),
  commit: CommitOfEvent.optional(),
  /** That of the same event, if absent. */
  run: RunName.optional(),
  actor: Text.optional(),
  description: Text.optional(),
  url: Link.optional(),
  logUrl: Link.optional(),
  ...Times,
})

/** What any tool can report by `POST /api/ci-cd/events/generic`. A key that is not known is refused, so that a slip is seen. */
export const GenericEvent = z
  .strictObject({
    /** Who reports. */
    tool: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and -, such as jenkins')
      .default('generic'),
    entity: EntityRef.optional(),
    /** Instead of the entity: what the entity's annotation says. */
    repository: Text.optional(),
    /** Whose annotation that is, such as `gitlab` for `gitlab.com/project-slug`. */
    host: z.string().max(40).default('github'),
    defaultBranch: Text.optional(),
    /** When it was so; now, if absent. Of two reports on one thing the later one holds, whichever arrives first. */
    at: Time.optional(),
    run: RunOfEvent.optional(),
    job: JobOfEvent.optional(),
    deployment: DeploymentOfEvent.optional(),
  })
  .refine(({ entity, repository }) => (entity === undefined) !== (repository === undefined), {
    error: 'Say by entity or by repository what it is about, one of the two',
  })
  .refine(({ run, job, deployment }) => run ?? job ?? deployment, { error: 'Report a run, a job or a deployment' })
  .refine(({ run, job }) => !job || job.run || run, { path: ['job', 'run'], error: 'Say which run it is part of' })
export type GenericEvent = z.output<typeof GenericEvent>

const examples = {
  run: { pipeline: 'Build', id: '1234', status: 'succeeded', branch: 'main', startedAt: '2026-03-14T09:26:53Z' },
  job: { name: 'Unit tests', status: 'failed', run: { pipeline: 'Build', id: '1234' } },
  deployment: { environment: 'production', version: 'v1.4.2', status: 'succeeded' },
}

/** An event that would do, of the kind that was meant. */
export function exampleOf(payload: unknown): object {
  const given = typeof payload === 'object' && payload !== null ? payload : {}
  const kind = (Object.keys(examples) as Array<keyof typeof examples>).find((key) => key in given) ?? 'deployment'
  return { entity: 'component:default/web', [kind]: examples[kind] }
}
