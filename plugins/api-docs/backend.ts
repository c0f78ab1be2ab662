import { defineBackend, onBurst } from '@callboard/plugin-api/backend'
import { catalog } from '../catalog/plugin'
import { apiDocs } from './plugin'
import { describeDefinition } from './serve/describeDefinition'
import { describeOperation } from './serve/describeOperation'
import { describeSchema } from './serve/describeSchema'
import { findRelations } from './serve/findRelations'
import { findSource } from './serve/findSource'
import { listApis } from './serve/listApis'
import { startSync } from './store/startSync'
import { syncApis } from './store/syncApis'

export default defineBackend(apiDocs, {
  migrations: new URL('./migrations/', import.meta.url),
  routes: {
    list: (filter, { db, user }) => listApis(db, filter, [user.ref, ...user.groups]),
    relations: (name, { db }) => findRelations(db, name),
    definition: (address, services) => describeDefinition(address, services),
    operation: (address, services) => describeOperation(address, services),
    schema: (address, services) => describeSchema(address, services),
    source: (address, services) => findSource(address, services),
  },
  on: [
    // Definitions that are read while a catalog is filled would take the processor and the connections away from filling it.
    onBurst(catalog.events.changed, async (changes, services) => {
      if (changes.some(({ refs }) => refs.some((ref) => ref.startsWith('api:')))) await syncApis(services)
    }),
  ],
  tasks: { sync: { every: '5m', run: syncApis } },
  start: startSync,
})
