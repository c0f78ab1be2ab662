import type { CatalogService, Log, Metrics, SearchService, Services } from '@callboard/plugin-api/backend'
import type { Knex } from 'knex'
import { longestQuery, scopedTo } from '../../database/scopedTo'
import { publish } from '../../events/publish'
import { createUrlReader } from '../../reading'
import type { Asking } from '../asking'
import type { ThreadData } from '../ThreadData'

interface Parts {
  database: Knex
  config: unknown
  portal: Asking
}

/** The services of a plugin in its own thread. What belongs to others is asked of the portal; what is its own is at hand. */
export function servicesIn({ id, hosts }: ThreadData, { database, config, portal }: Parts): Services {
  return {
    db: database,
    queryDb: scopedTo(database, id, longestQuery),
    config,
    log: logTo(portal),
    events: { publish },
    metrics: metricsOf(portal),
    reader: createUrlReader({ allow: hosts.map((host) => ({ host })), integrations: {} }),
    catalog: catalogOf(portal),
    search: searchOf(portal),
    notifications: { send: (_db, notice) => portal.ask('notifications.send', notice) },
    inWorker: async () => {
      throw new Error('An installed plugin runs in a thread of its own already: do the work where you are.')
    },
    // Ended with the thread.
    signal: new AbortController().signal,
    plugins: [],
    kinds: {},
    processors: [],
    entityProviders: [],
    results: {},
  }
}

function logTo(portal: Asking): Log {
  const say = (level: keyof Log) => (message: string, fields?: object) =>
    void portal.ask('log', level, message, fields).catch(() => {})
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') }
}

/** Told to the portal, which shows them with all others. */
function metricsOf(portal: Asking): Metrics {
  const tell = (kind: string, declared: unknown[]) => (labels: object, value?: number) =>
    void portal.ask(`metrics.${kind}`, declared, labels, value).catch(() => {})
  return {
    counter: (...declared) => ({ add: tell('counter', declared) }),
    histogram: (...declared) => ({ observe: tell('histogram', declared) }),
    gauge: (...declared) => ({ set: tell('gauge', declared) }),
  }
}

const catalogOf = (portal: Asking): CatalogService => ({
  get: (ref) => portal.ask('catalog.get', ref),
  getMany: (refs) => portal.ask('catalog.getMany', refs),
  groupsOf: (ref) => portal.ask('catalog.groupsOf', ref),
  find: (filter) => portal.ask('catalog.find', filter),
  listAgain: (provider) => portal.ask('catalog.listAgain', provider),
})

/** In a transaction of the portal's own, as notifications are: that of `db` is on a connection that has no part in them. */
const searchOf = (portal: Asking): SearchService => ({
  save: (_db, type, documents) => portal.ask('search.save', type, documents),
  remove: (_db, type, keys) => portal.ask('search.remove', type, keys),
  replace: (_db, type, documents) => portal.ask('search.replace', type, documents),
})
