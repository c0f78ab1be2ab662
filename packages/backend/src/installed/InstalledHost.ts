import { join } from 'node:path'
import type { FoundPackage } from '@callboard/package-file'
import { type Plugin, portal } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import { milliseconds } from '@callboard/plugin-api/backend'
import { backedGrants } from '../auth/backedGrants'
import type { Grants } from '../auth/permissions'
import { sessionSecret } from '../auth/sessionSecret'
import { type DatabaseConnection, type HostConfig, hostSectionNames } from '../config'
import type { Live } from '../live/startLive'
import type { HostServices } from '../plugins/HostServices'
import { type InstalledPlugin, pluginsIn } from '../plugins/InstalledPlugin'
import { nothingProvided } from '../plugins/nothingProvided'
import type { ServerOptions } from '../startServer'
import { ownWorkerCode } from '../workers/workerCode'
import { contractOf } from './contractOf'
import type { ThreadLimits } from './PluginThread'

/** What it takes to run installed plugins. */
export interface InstalledHost extends HostServices {
  connection: DatabaseConnection
  live: Live
  /** The services that all plugins of the repository share. */
  shared: Services
  /** Who may do what, as it is configured: conditions of packages that are not there yet included. */
  asConfigured: Grants
  /** The plugins of the repository. */
  contracts: Plugin[]
  /** Where packages lie. */
  folder: string
  /** Where they are unpacked. */
  unpacked: string
  /** Ids of the plugins that are part of the portal, which a package cannot take. */
  taken: string[]
  settings: HostConfig['plugins']
  limits: ThreadLimits
  /** What runs in a plugin's thread. */
  program: URL
  /** The same in every replica. */
  secret: string
}

interface Parts extends HostServices {
  contracts: Plugin[]
  host: HostConfig
  installed: InstalledPlugin[]
  connection: DatabaseConnection
  live: Live
}

/** Gathers it, from the portal as it has started. */
export async function installedHost(
  { workerCode = ownWorkerCode }: ServerOptions,
  { host, installed, ...parts }: Parts,
): Promise<InstalledHost> {
  const { folder, limits } = host.plugins
  const [anyPlugin] = pluginsIn(installed, 'running')
  return {
    ...parts,
    asConfigured: host.permissions,
    folder,
    unpacked: join(host.dataDir, 'plugins'),
    settings: host.plugins,
    // One called `integrations` would have the tokens in that section for its configuration.
    taken: [...installed.map(({ id }) => id), portal.id, ...hostSectionNames],
    shared:
      anyPlugin?.services ??
      ({ ...nothingProvided, processors: [], entityProviders: [], results: {} } as unknown as Services),
    secret: host.auth.session.secret ?? (await sessionSecret(parts.db)),
    program: workerCode.pluginThread,
    limits: {
      memory: limits.memory,
      answer: milliseconds(limits.answer),
      unresponsive: milliseconds(limits.unresponsive),
      start: milliseconds(limits.start),
    },
  }
}

/** The same for one package: the conditions of its own permissions count as well. */
export function hostFor(host: InstalledHost, { manifest }: FoundPackage): InstalledHost {
  const contracts = [...host.contracts, contractOf(manifest)]
  return { ...host, grants: backedGrants(host.config, host.asConfigured, contracts).grants }
}
