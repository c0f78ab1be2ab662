import { defineBackend, onBurst, type Services } from '@callboard/plugin-api/backend'
import { catalog } from '../catalog/plugin'
import { DocsConfig } from './DocsConfig'
import { mountFiles } from './http/mountFiles'
import { docs } from './plugin'
import { findPage } from './queries/findPage'
import { findProblems } from './queries/findProblems'
import { findSite } from './queries/findSite'
import { listSites } from './queries/listSites'
import { siteOf } from './queries/siteOf'
import { buildDue } from './sites/buildDue'
import { buildNow } from './sites/buildNow'
import { inBackground } from './sites/inBackground'
import { startSites } from './sites/startSites'
import { syncSites } from './sites/syncSites'

export default defineBackend(docs, {
  config: DocsConfig,
  migrations: new URL('./migrations/', import.meta.url),
  routes: {
    sites: (_input, { db }) => listSites(db),
    site: (name, { db }) => findSite(db, name),
    problems: (name, { db }) => findProblems(db, name),
    build: async (name, services) => {
      const { ref } = await siteOf(services.db, name)
      await buildNow(ref, services)
      return findSite(services.db, name)
    },
    page: (page, { db }) => findPage(db, page),
  },
  http: mountFiles,
  on: [
    onBurst(catalog.events.changed, async (changes, services: Services<DocsConfig>) => {
      await syncSites(
        services.db,
        services,
        changes.flatMap(({ refs }) => refs),
      )
      inBackground(buildDue(services), services)
    }),
  ],
  tasks: {
    build: { every: '5s', run: buildDue },
    // For what was missed while the connection that hears of changes was down.
    sync: { every: '1h', run: (services) => syncSites(services.db, services) },
  },
  start: startSites,
})
