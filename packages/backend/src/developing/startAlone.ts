import { Router } from 'express'
import { requirePermission } from '../auth/requirePermission'
import type { InstalledHost } from '../installed/InstalledHost'
import type { PluginIn } from '../plugins/InstalledPlugin'
import { prepare } from '../plugins/startPlugins'

/** Brings one plugin to life beside those that run. @throws Error that says why it does not run */
export async function startAlone(plugin: PluginIn<'loaded'>, host: InstalledHost): Promise<PluginIn<'running'>> {
  const { id, backend, own } = await prepare(plugin, host)
  const services = { ...host.shared, ...own }
  const http = Router()
  backend.http?.(http, services, requirePermission(backend.plugin, host.grants))
  return { id, state: 'running', backend, services, http }
}
