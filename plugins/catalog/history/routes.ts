import { get } from '@callboard/plugin-api'
import { z } from 'zod'
import { EntityName } from '../shapes/names'
import { ActivityFilter } from './activity/ActivityFilter'
import { Actor } from './activity/Actor'
import { VersionDiff } from './diff/Diff'
import { ActivityPage, VersionPage } from './Version'

const VersionId = z.coerce.number<number>().int().positive()

/** A page of history is older than the version with this id. */
const Before = VersionId.optional()

/** What happened in the catalog. */
export const historyRoutes = {
  history: get('/history/:kind/:namespace/:name', {
    can: 'read',
    input: EntityName.extend({ before: Before }),
    output: VersionPage,
    summary: 'What happened to an entity, the newest first, also of one that is gone',
  }),
  activity: get('/activity', {
    can: 'read',
    input: ActivityFilter,
    output: ActivityPage,
    summary: 'What happened in the catalog, the newest first, one item for each reading that changed something',
  }),
  occasion: get('/activity/:id', {
    can: 'read',
    input: z.object({ id: VersionId, before: Before }),
    output: VersionPage,
    summary: 'Everything that happened on one occasion',
  }),
  actors: get('/actors', {
    can: 'read',
    output: z.array(Actor),
    summary: 'Who caused what happened lately, whoever caused most first; at most 100',
  }),
  compare: get('/history/:kind/:namespace/:name/diff', {
    can: 'read',
    input: EntityName.extend({ from: VersionId, to: VersionId.optional() }),
    output: VersionDiff,
    summary: 'What differs between two versions of an entity, field by field; without `to`, between one and the newest',
  }),
}

export const historyRaw = {
  atom: {
    type: 'application/atom+xml',
    route: get('/activity.atom', {
      can: 'read',
      input: ActivityFilter,
      status: 200,
      summary: 'The activity as a feed',
    }),
  },
} as const
