import type { Handlers } from '@callboard/plugin-api/backend'
import { readingAt } from '../../history/at/readingAt'
import { parseFilter } from '../query/parseFilter'
import { countFields } from './countFields'
import type { facetRoutes } from './routes'

export const facetHandlers: Handlers<typeof facetRoutes> = {
  facets: ({ facet, filter, at }, { queryDb }) =>
    readingAt(queryDb, at, (db) => countFields(db, facet, parseFilter(filter))),
  facetsByPredicate: ({ facets, query, at }, { queryDb }) =>
    readingAt(queryDb, at, (db) => countFields(db, facets, query)),
}
