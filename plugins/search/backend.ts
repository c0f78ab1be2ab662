import { defineBackend } from '@callboard/plugin-api/backend'
import { queryBackstage } from './backstage/queryBackstage'
import { removeDocuments } from './documents/removeDocuments'
import { replaceDocuments } from './documents/replaceDocuments'
import { saveDocuments } from './documents/saveDocuments'
import { trimWords } from './documents/trimWords'
import { findDocuments } from './find/findDocuments'
import { search } from './plugin'
import { SearchConfig } from './SearchConfig'
import { scopeOf } from './scopeOf'

export default defineBackend(search, {
  config: SearchConfig,
  migrations: new URL('./migrations/', import.meta.url),
  provides: () => ({
    search: { save: saveDocuments, remove: removeDocuments, replace: replaceDocuments },
  }),
  tasks: { trimWords: { every: '1d', run: trimWords } },
  routes: {
    find: ({ type, ...query }, services) =>
      findDocuments(services.queryDb, { ...query, types: type, ...scopeOf(services) }, services.results),
    query: (query, services) => queryBackstage(services.queryDb, query, scopeOf(services), services.results),
  },
})
