import { definePlugin, EntityRef, get, post, repeated } from '@callboard/plugin-api'
import { z } from 'zod'
import { Deployment, EnvironmentState, Tier } from './shapes/Deployment'
import { GenericEvent } from './shapes/GenericEvent'
import { EntityStatus, Failing, Overview } from './shapes/Overview'
import { RecentDeployment } from './shapes/RecentDeployment'
import { Run, RunDetails } from './shapes/Run'
import { Status } from './shapes/Status'

const OfEntity = z.object({ entity: EntityRef })
const Paging = z.object({
  /** `next` of the page before. */
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number<number>().int().min(1).max(100).default(30),
})
const RunId = z.coerce.number<number>().int().positive()

const RunFilter = OfEntity.extend({
  branch: z.string().optional(),
  status: repeated(Status),
  /** Id of a pipeline. */
  pipeline: z.coerce.number<number>().int().optional(),
})

const DeploymentFilter = OfEntity.extend({
  /** Name of an environment. */
  environment: z.string().optional(),
  status: repeated(Status),
})

const RecentDeploymentFilter = z.object({
  tier: Tier.optional(),
  status: repeated(Status),
  /** Entity refs of owners; `me` for the caller's own and their groups'. */
  owner: repeated(z.string()),
})

const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next: z.string().nullable() })

export const ciCd = definePlugin({
  id: 'ci-cd',
  title: 'CI/CD',
  description: 'Runs, deployments and environments of every component, from any tool.',
  permissions: { read: 'See runs, deployments and environments' },
  routes: {
    overview: get('/overview', {
      can: 'read',
      input: OfEntity.extend({ pipeline: RunFilter.shape.pipeline }),
      output: Overview,
      summary: 'The last 30 runs of an entity on the default branch, and the pipelines and branches that it has',
    }),
    runs: get('/runs', {
      can: 'read',
      input: RunFilter.extend(Paging.shape),
      output: pageOf(Run),
      summary: 'Runs of an entity, the newest first',
    }),
    run: get('/runs/:id', {
      can: 'read',
      input: z.object({ id: RunId }),
      output: RunDetails,
      summary: 'A run with its jobs and attempts',
    }),
    environments: get('/environments', {
      can: 'read',
      input: OfEntity,
      output: z.array(EnvironmentState),
      summary: 'What runs in each environment of an entity, from development to production',
    }),
    deployments: get('/deployments', {
      can: 'read',
      input: DeploymentFilter.extend(Paging.shape),
      output: pageOf(Deployment),
      summary: 'Deployments of an entity, the newest first',
    }),
    recentDeployments: get('/deployments/recent', {
      can: 'read',
      input: RecentDeploymentFilter.extend(Paging.shape),
      output: pageOf(RecentDeployment),
      summary: 'Deployments of all entities, the newest first',
    }),
    statuses: post('/statuses', {
      can: 'read',
      input: z.object({ refs: z.array(EntityRef).max(1000) }),
      output: z.array(EntityStatus),
      summary: 'How each of these entities is doing; one of which nothing is known is left out',
    }),
    failing: get('/failing', {
      can: 'read',
      input: z.object({
        /** `mine`: owned by the user or a group of theirs. */
        scope: z.enum(['mine', 'all']).default('mine'),
      }),
      output: z.array(Failing),
      summary: 'Entities whose last run on the default branch failed, those that have waited longest first',
    }),
  },
  raw: {
    genericEvent: {
      type: 'application/json',
      route: post('/events/generic', {
        can: 'anyone',
        input: GenericEvent,
        status: 202,
        summary: 'Where any tool tells of runs and deployments, with one of ci-cd.tokens as its bearer token',
      }),
    },
    githubEvent: {
      type: 'application/json',
      route: post('/events/github', {
        can: 'anyone',
        input: z.looseObject({}),
        status: 202,
        summary: 'Where GitHub tells of runs and deployments, signed with the secret of the webhook',
      }),
    },
  },
})

export type { Commit } from './shapes/Commit'
export type { Deployment, EnvironmentState, Tier } from './shapes/Deployment'
export type { EntityStatus, Failing, Overview, PipelineState, Source } from './shapes/Overview'
export type { RecentDeployment } from './shapes/RecentDeployment'
export type { Job, Pipeline, Run, RunDetails, Trigger } from './shapes/Run'
export type { Status } from './shapes/Status'
