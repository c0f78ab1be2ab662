import type { Handlers } from '@callboard/plugin-api/backend'
import { queryFields, queryPrefixes } from '@callboard/query'
import type { CatalogConfig } from '../CatalogConfig'
import { readingAt } from '../history/at/readingAt'
import { fieldsOfKinds } from './fieldsOfKinds'
import { findCorrections } from './findCorrections'
import { findQueryKeys } from './findQueryKeys'
import { findQueryValues } from './findQueryValues'
import type { queryRoutes } from './routes'

export const queryHandlers: Handlers<typeof queryRoutes, CatalogConfig> = {
  queryFields: async (_input, { kinds }) => ({
    fields: [...queryFields, ...fieldsOfKinds(kinds)].map(({ name, title, reads, type }) => ({
      name,
      title,
      reads,
      type,
    })),
    prefixes: queryPrefixes.map(({ prefix, reads }) => ({ prefix, reads })),
  }),
  queryValues: ({ at, ...input }, { queryDb, user, kinds }) =>
    readingAt(queryDb, at, (db) => findQueryValues(db, input, user, kinds, at)),
  queryKeys: ({ at, ...input }, { queryDb, user, kinds }) =>
    readingAt(queryDb, at, (db) => findQueryKeys(db, input, user, kinds, at)),
  queryCorrections: async ({ q, at }, { queryDb }) => ({
    corrections: await readingAt(queryDb, at, (db) => findCorrections(db, q)),
  }),
}
