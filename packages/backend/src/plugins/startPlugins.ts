import { join } from 'node:path'
import { z } from 'zod'
import { requirePermission } from '../auth/requirePermission'
import { parseSection } from '../config'
import { migrate } from '../database/migrate'
import { longestQuery, noteHeld, scopedTo } from '../database/scopedTo'
import type { EventBus } from '../events/startEvents'
import { logFor } from '../log'
import { connectServices } from './connectServices'
import type { HostServices } from './HostServices'
import { advance, type InstalledPlugin, type PluginIn } from './InstalledPlugin'
import { kindsOf, refuseTakenKinds } from './kindsOf'

/**
 * Brings loaded plugins to life: each gets its configuration and its schema, then they are given one another's
 * services, then each does what it has to do before the portal is ready. One that fails is reported and left out.
 */
export async function startPlugins(
  found: InstalledPlugin[],
  host: HostServices,
  onStarted: (title: string) => void,
): Promise<InstalledPlugin[]> {
  const prepared = await advance(found, 'loaded', (plugin) => prepare(plugin, host))
  const connected = connectServices(refuseTakenKinds(prepared))
  return advance(connected, 'running', async (running) => {
    const { backend, services, http } = running
    backend.http?.(http, services, requirePermission(backend.plugin, host.grants))
    const started = start(running)
    const subscriptions = subscribe(running, host.events, started)
    const summary = await started
    if (summary) onStarted(`${backend.plugin.title}: ${summary}`)
    return { ...running, subscriptions }
  })
}

const start = async ({ backend, services }: PluginIn<'running'>) => backend.start?.(services)

/**
 * Plugins start one after the other, and others go on working meanwhile. One listens from the moment that its own start
 * begins: what happened before, it finds when it starts; what happens from then on, it hears as soon as it has started. One
 * that failed to start hears nothing. Gives how each subscription is ended.
 */
export function subscribe(
  { backend, services }: PluginIn<'running'>,
  events: EventBus,
  started: Promise<unknown>,
): Array<() => void> {
  const isRunning = started.then(
    () => true,
    () => false,
  )
  return (backend.on ?? []).map(({ event, isGathered = false, run }) => {
    const hear = async (payload: unknown) => {
      if (await isRunning) await run(payload, services)
    }
    return events.subscribe(event, hear, { isGathered })
  })
}

/** Gives a plugin its configuration, its tables and what is its own. */
export async function prepare({ id, backend }: PluginIn<'loaded'>, host: HostServices): Promise<PluginIn<'prepared'>> {
  const config = parseSection(host.config, id, backend.config ?? z.unknown())
  await migrate(host.db, id, backend.migrations)
  const { events, reader, workers, signal } = host
  const inWorker = workers.inWorkerOf(join(host.pluginFolder, id))
  const onHeld = host.metrics.heldBy(id)
  const handles = {
    db: noteHeld(scopedTo(host.db, id), onHeld),
    queryDb: noteHeld(scopedTo(host.db, id, longestQuery), onHeld),
  }
  const own = {
    ...handles,
    config,
    log: logFor(host.log, id),
    metrics: host.metrics.of(id),
    events,
    reader,
    inWorker,
    signal,
  }
  host.hostReaders.push(...(backend.urlReaders?.(own) ?? []))
  return { id, state: 'prepared', backend, own, kinds: kindsOf(backend, config) }
}
