import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nearest } from '@callboard/catalog-model'
import { z } from 'zod'
import { type Config, type ConfigProblem, type HostConfig, keyPlaceAt } from '../config'

/** Ids of all contributions by list, as the build of the app wrote them down. */
const Known = z.record(z.string(), z.array(z.string()))

interface Options {
  config: Config
  host: HostConfig
  /** Folder of the built app; without it nobody knows what the plugins contribute. */
  appFolder: string | undefined
  /** Ids of all plugins, also of those that failed and of installed ones. */
  there: string[]
}

/** What `app.contributions` names that no plugin contributes. No errors, because everything else works. */
export async function slipsInContributions({ config, host, appFolder, there }: Options): Promise<ConfigProblem[]> {
  const text = appFolder && (await readFile(join(appFolder, 'contributions.json'), 'utf8').catch(() => undefined))
  if (!text) return []
  const known = Known.parse(JSON.parse(text))
  return Object.entries(host.app.contributions ?? {}).flatMap(([list, placements = {}]) =>
    Object.keys(placements)
      .filter((id) => isSlip(id, known, list, there))
      .map((id) => {
        const path = ['app', 'contributions', list, id]
        return { place: keyPlaceAt(config.node, path), path, message: sentence(id, known[list] ?? []) }
      }),
  )
}

/** One of a plugin that is switched off may be meant for later; of one that was installed, the build knows nothing. */
function isSlip(id: string, known: z.infer<typeof Known>, list: string, there: string[]): boolean {
  const [plugin = ''] = id.split('.')
  const isOfTheBuild = Object.values(known).some((ids) => ids.some((one) => one.startsWith(`${plugin}.`)))
  return !known[list]?.includes(id) && (isOfTheBuild || !there.includes(plugin))
}

function sentence(id: string, known: string[]): string {
  const near = nearest(id, known)
  return `no plugin contributes this.${near ? ` Did you mean '${near}'?` : ''} Plugins in the app lists what there is.`
}
