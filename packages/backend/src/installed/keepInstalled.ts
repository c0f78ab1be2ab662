import { mkdir, rm } from 'node:fs/promises'
import { type BrokenPackage, type FoundPackage, packagesIn, placePackage, takePackage } from '@callboard/package-file'
import { portal } from '@callboard/plugin-api'
import type { RequestHandler } from 'express'
import { logFor } from '../log'
import type { InstalledPlugin } from '../plugins/InstalledPlugin'
import { attach } from './attach'
import { hostFor, type InstalledHost } from './InstalledHost'
import { newestOf } from './newestOf'
import { packageFiles } from './packageFiles'
import { releaseFromQuarantine } from './quarantine'
import { type End, type StartedPackage, startPackage } from './startPackage'
import type { Held } from './ThreadData'
import { watchFolder } from './watchFolder'

export interface Installed {
  plugins(): InstalledPlugin[]
  /** Files in the folder of packages that are none. */
  broken(): BrokenPackage[]
  /** When a plugin ended by itself since it was started, and why. */
  ends(pluginId: string): End[]
  /** Its time with the database; undefined of one that has no thread, or does not answer. */
  held(pluginId: string): Promise<Held | undefined>
  /** When all that were there at the start run, or have failed. */
  settled: Promise<void>
  /** Answers with their screens. */
  files: RequestHandler
  /** Answers what is below `/<id>` of one that runs. */
  handle: RequestHandler
  /** Something of the plugin was written. */
  afterWrite(pluginId: string): void
  /** Puts a package into the folder and has it started. @throws PackageError if it cannot run here */
  add(packed: Buffer): Promise<InstalledPlugin | undefined>
  /** Takes a plugin away; gives whether it was there. What it stored stays. */
  remove(pluginId: string): Promise<boolean>
  /** Has a plugin that was left out tried again. */
  retry(pluginId: string): Promise<void>
  stop(): Promise<void>
}

/** How long the portal waits for installed plugins before it opens, in milliseconds. Those that take longer come when they are ready. */
const patience = 3000

const passing = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())

type Kept = StartedPackage & Partial<Awaited<ReturnType<typeof attach>>>

/**
 * Keeps what runs in step with the folder of packages: one that is put there starts, one that is taken away stops, and of one that is
 * replaced the old version goes on until the new one runs.
 */
export async function keepInstalled(host: InstalledHost): Promise<Installed> {
  const kept = new Map<string, Kept>()
  let broken: BrokenPackage[] = []
  let last: Promise<void> = Promise.resolve()
  await mkdir(host.folder, { recursive: true })
  const watcher = watchFolder(host.folder, () => sync())

  /** One after the other: two at once would start a plugin twice. */
  function sync(): Promise<void> {
    last = last.then(bringInStep).catch((error) => logFor(host.log, 'portal').error(error.message, { error }))
    return last
  }

  async function bringInStep() {
    const found = newestOf(await packagesIn(host.folder))
    broken = found.broken
    const wanted = new Map(found.packages.map((each) => [each.manifest.id, each]))
    const gone = [...kept.keys()].filter((id) => !wanted.has(id))
    const fresh = found.packages.filter(({ manifest, sha256 }) => kept.get(manifest.id)?.sha256 !== sha256)
    await Promise.all(gone.map(take))
    // Each by itself: one that takes long, or for ever, holds no other up.
    await Promise.all(fresh.map(put))
    if (gone.length + fresh.length > 0) await tellBrowsers()
  }

  /** Those that are open have the screens that there were. */
  function tellBrowsers() {
    const running = [...kept.values()].flatMap(({ plugin: { id, state, package: manifest } }) =>
      state === 'running' ? `${id}@${manifest?.version}` : [],
    )
    return host.events.publish(host.db, portal.events.pluginsChanged, { running })
  }

  async function put(found: FoundPackage) {
    const { id } = found.manifest
    const own = hostFor(host, found)
    const started = await startPackage(found, own, (failed) => {
      void end(kept.get(id))
      kept.set(id, failed)
      void tellBrowsers()
    })
    await take(id)
    const { plugin } = started
    kept.set(id, plugin.state === 'running' ? { ...started, ...(await attach(plugin, own)) } : started)
  }

  async function take(id: string) {
    const before = kept.get(id)
    kept.delete(id)
    await end(before)
  }

  const end = async (one: Kept | undefined) => {
    await one?.detach?.()
    await one?.stop()
  }

  await rm(host.unpacked, { recursive: true, force: true })
  const settled = sync()
  await Promise.race([settled, passing(patience)])
  return {
    plugins: () => [...kept.values()].map(({ plugin }) => plugin),
    broken: () => broken,
    ends: (id) => kept.get(id)?.ends ?? [],
    held: async (id) => kept.get(id)?.held?.(),
    settled,
    files: packageFiles(host.unpacked),
    handle(request, response, next) {
      const [, id = ''] = request.path.split('/')
      const { router } = kept.get(id) ?? {}
      if (router) router(request, response, next)
      else next()
    },
    afterWrite: (id) => kept.get(id)?.afterWrite?.(id),
    async add(packed) {
      const { manifest } = await placePackage(host.folder, packed)
      await sync()
      return kept.get(manifest.id)?.plugin
    },
    async remove(id) {
      const wasThere = await takePackage(host.folder, id)
      await sync()
      return wasThere
    },
    async retry(id) {
      await releaseFromQuarantine(host.db, id)
      await take(id)
      await sync()
    },
    async stop() {
      watcher.close()
      await last
      await Promise.all([...kept.values()].map(end))
    },
  }
}
