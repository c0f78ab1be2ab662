import type { RequestHandler } from 'express'
import { attach } from '../installed/attach'
import type { InstalledHost } from '../installed/InstalledHost'
import type { Installed } from '../installed/keepInstalled'
import type { InstalledPlugin, PluginIn } from '../plugins/InstalledPlugin'
import { standsAlone } from './standsAlone'
import { startAlone } from './startAlone'

/** What became of a plugin. `restart` is for what others stand on: only the whole portal can be started with it. */
export type Outcome = 'added' | 'replaced' | 'removed' | 'restart'

type Kept = { plugin: InstalledPlugin } & Partial<Awaited<ReturnType<typeof attach>>>

/** Plugins that are replaced while the portal runs, as somebody edits them. */
export interface Replaceable extends Pick<Installed, 'plugins' | 'handle' | 'afterWrite'> {
  /** @throws Error why the new one does not run */
  replace(next: PluginIn<'loaded'>): Promise<Outcome>
  remove(pluginId: string): Promise<Outcome>
  stop(): Promise<void>
}

/** Those of the plugins that are kept this way: what others stand on is not, and what failed is until it does not. */
export const isReplaceable = (plugin: InstalledPlugin): boolean =>
  plugin.state === 'failed' || (plugin.state === 'running' && standsAlone(plugin.backend))

/** Has plugins that have started take part, each so that it can be taken out again. */
export async function keepReplaceable(started: InstalledPlugin[], host: InstalledHost): Promise<Replaceable> {
  const kept = new Map<string, Kept>()
  for (const plugin of started) await put(plugin)

  async function put(plugin: InstalledPlugin) {
    kept.set(plugin.id, { plugin, ...(plugin.state === 'running' && (await attach(plugin, host))) })
  }
  async function take(id: string) {
    await kept.get(id)?.detach?.()
    kept.delete(id)
  }
  const handle: RequestHandler = (request, response, next) => {
    const [, id = ''] = request.path.split('/')
    const { router } = kept.get(id) ?? {}
    if (router) router(request, response, next)
    else next()
  }
  return {
    plugins: () => [...kept.values()].map(({ plugin }) => plugin),
    handle,
    afterWrite: (id) => kept.get(id)?.afterWrite?.(id),
    async replace(next) {
      const wasThere = kept.has(next.id)
      const isFixed = !wasThere && host.taken.includes(next.id)
      if (isFixed || !standsAlone(next.backend)) return 'restart'
      // The last one that works goes on until this one has its configuration and its tables.
      const running = await startAlone(next, host)
      await take(next.id)
      await put(running)
      return wasThere ? 'replaced' : 'added'
    },
    async remove(id) {
      if (!kept.has(id)) return 'restart'
      await take(id)
      return 'removed'
    },
    async stop() {
      await Promise.all([...kept.keys()].map(take))
    },
  }
}

/** Both together, for whoever asks for plugins that come and go. */
export function withReplaceable(packages: Installed, replaceable: Replaceable | undefined): Installed {
  if (!replaceable) return packages
  return {
    ...packages,
    plugins: () => [...replaceable.plugins(), ...packages.plugins()],
    handle: (request, response, next) =>
      replaceable.handle(request, response, (error) =>
        error ? next(error) : packages.handle(request, response, next),
      ),
    afterWrite(id) {
      replaceable.afterWrite(id)
      packages.afterWrite(id)
    },
  }
}
