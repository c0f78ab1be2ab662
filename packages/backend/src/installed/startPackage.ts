import type { FoundPackage } from '@callboard/package-file'
import type { AnyBackend, Services } from '@callboard/plugin-api/backend'
import { Router } from 'express'
import { isPluginOn } from '../config'
import { scopedTo } from '../database/scopedTo'
import { logFor } from '../log'
import type { InstalledPlugin } from '../plugins/InstalledPlugin'
import { backendOf } from './backendOf'
import { contractOf } from './contractOf'
import type { InstalledHost } from './InstalledHost'
import { openThread } from './openThread'
import { putInQuarantine, quarantinedFor } from './quarantine'
import { supervise } from './supervise'
import type { Held } from './ThreadData'
import { unpack } from './unpack'

/** A time at which a plugin ended by itself. */
export interface End {
  at: string
  reason: string
}

/** A package as far as it has come: running, or why not. */
export interface StartedPackage {
  sha256: string
  plugin: InstalledPlugin
  /** When it ended by itself since it was started, and why. */
  ends: End[]
  held?: () => Promise<Held | undefined>
  stop(): Promise<void>
}

/** Brings a package to life. Whatever is wrong with it, it is said of that plugin, and nothing is thrown. */
export async function startPackage(
  found: FoundPackage,
  host: InstalledHost,
  onGivenUp: (started: StartedPackage) => void,
): Promise<StartedPackage> {
  const { manifest, sha256 } = found
  const { id } = manifest
  const ends: End[] = []
  const still = (plugin: InstalledPlugin): StartedPackage => ({ sha256, plugin, ends, stop: async () => {} })
  const about = { id, package: found.manifest }
  const failed = (error: string) => still({ ...about, state: 'failed', error, backend: bare(found) })
  if (!isPluginOn(host.config, id)) return still({ ...about, state: 'disabled' })
  const reason = await whyLeftOut(found, host)
  if (reason) return failed(reason)
  try {
    const folder = await unpack(found, host.unpacked)
    const open = () => openThread(manifest, folder, host)
    if (manifest.backend === undefined) return still(runningOf(found, host, folder, bare(found)))
    const first = await open()
    const { ask, stop, held } = supervise({ first, open, onEnd, onGivenUp: giveUp })
    const backend = backendOf({ plugin: contractOf(manifest), described: first.described, grants: host.grants, ask })
    return { sha256, plugin: runningOf(found, host, folder, backend), ends, held, stop }
  } catch (error) {
    return failed((error as Error).message)
  }

  function onEnd(reason: string) {
    logFor(host.log, id).error(`The plugin has stopped: ${reason}.`)
    ends.push({ at: new Date().toISOString(), reason })
  }
  async function giveUp(reason: string) {
    await putInQuarantine(host.db, id, sha256, reason)
    onGivenUp(failed(givenUp(reason)))
  }
}

async function whyLeftOut({ manifest: { id }, sha256 }: FoundPackage, { taken, db }: InstalledHost) {
  if (taken.includes(id)) return 'A plugin of this id is part of this portal. Remove one of the two.'
  const reason = await quarantinedFor(db, id, sha256)
  return reason && givenUp(reason)
}

const givenUp = (reason: string) =>
  `It stopped three times within ten minutes, the last time because ${reason}. It is left out until somebody has it tried again.`

/** A plugin that does not run still has a name, and pages that say why they are not there. */
const bare = ({ manifest }: FoundPackage) => ({ plugin: contractOf(manifest), routes: {} })

function runningOf(
  { manifest }: FoundPackage,
  host: InstalledHost,
  folder: string,
  backend: AnyBackend,
): InstalledPlugin {
  const { id } = manifest
  const services: Services = { ...host.shared, config: {}, log: logFor(host.log, id), db: scopedTo(host.db, id) }
  return { id, package: manifest, folder, state: 'running', backend, services, http: Router() }
}
