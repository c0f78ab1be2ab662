import { Router } from 'express'
import { ofPlugin } from '../http/metrics'
import { mountRoutes } from '../http/mountRoutes'
import { logFor } from '../log'
import { contribute } from '../plugins/contribute'
import type { PluginIn } from '../plugins/InstalledPlugin'
import { subscribe } from '../plugins/startPlugins'
import { startSearchSync } from '../plugins/startSearchSync'
import { startTasks } from '../tasks/startTasks'
import { tasksOf } from '../tasks/tasksOf'
import type { InstalledHost } from './InstalledHost'

/** Has a plugin that came while the portal runs take part in all that goes on, until it is detached. */
export async function attach(plugin: PluginIn<'running'>, host: InstalledHost) {
  const { id, backend, services, http } = plugin
  const { grants, live } = host
  const end = new AbortController()
  const signal = AbortSignal.any([end.signal, host.signal])
  const search = startSearchSync([plugin])
  const ends = [
    contribute(id, backend, host.shared),
    live.tell(backend.plugin),
    ...(plugin.subscriptions ?? subscribe(plugin, host.events, Promise.resolve())),
  ]
  const tasks = await startTasks(host.db, [...tasksOf([plugin]), ...search.tasks], {
    log: logFor(host.log, id),
    signal,
  })
  const { plugin: contract, routes } = backend
  const onWrite = search.afterWrite
  return {
    router: Router().use(
      `/${id}`,
      ofPlugin(id),
      mountRoutes(http, { plugin: contract, routes, services, grants, onWrite }),
    ),
    afterWrite: search.afterWrite,
    async detach() {
      for (const each of ends) each()
      end.abort()
      await Promise.all([tasks.stop(), search.stop()])
    },
  }
}
