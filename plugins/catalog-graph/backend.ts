import { defineBackend } from '@callboard/plugin-api/backend'
import { z } from 'zod'
import { findImpact } from './impact/findImpact'
import { catalogGraph } from './plugin'
import { walkGraph } from './walk/walkGraph'

/**
 * Who needs it, what it provides and who uses that, and what it consists of. Not what it is a part of: a system still stands when a
 * part of it fails, and from there everything else in it would count as broken.
 */
const spreads = ['dependencyOf', 'providesApi', 'apiConsumedBy', 'hasPart']

export default defineBackend(catalogGraph, {
  config: z.object({
    /** Relations along which something breaks, by the name that the one which breaks first has for them. */
    impactRelations: z.array(z.string()).min(1).default(spreads),
  }),
  routes: {
    walk: (input, { queryDb, kinds }) => walkGraph(queryDb, kinds, input),
    impact: ({ entity, at }, { queryDb, kinds, config }) =>
      findImpact(queryDb, kinds, { entity, at, relations: config.impactRelations }),
  },
})
