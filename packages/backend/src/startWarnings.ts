import { type Config, type HostConfig, problemText, unreadKeys } from './config'
import { type InstalledPlugin, pluginsIn } from './plugins/InstalledPlugin'
import { slipsInContributions } from './plugins/slipsInContributions'
import { slipsInKinds } from './plugins/slipsInKinds'

interface Started {
  config: Config
  host: HostConfig
  installed: InstalledPlugin[]
  /** Those that came as packages. */
  packaged: InstalledPlugin[]
  appFolder: string | undefined
}

/** What the start has to say of plugins that failed, and of what the configuration names and nothing knows. */
export async function startWarnings({ config, host, installed, packaged, appFolder }: Started): Promise<string[]> {
  const all = [...installed, ...packaged]
  const there = all.map(({ id }) => id)
  return [
    ...pluginsIn(all, 'failed').map(failure),
    ...unreadKeys(config, all).map(problemText),
    ...slipsInKinds(config, installed),
    ...(await slipsInContributions({ config, host, appFolder, there })).map(problemText),
  ]
}

const failure = ({ id, error }: { id: string; error: string }) =>
  `Plugin ${id} failed and is left out: ${error}\nCorrect it, or switch it off in app-config.yaml: ${id}: false`
