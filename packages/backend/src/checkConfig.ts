import { packagesIn } from '@callboard/package-file'
import { z } from 'zod'
import { backedGrants } from './auth/backedGrants'
import {
  type Config,
  ConfigError,
  type ConfigProblem,
  type HostConfig,
  isPluginOn,
  parseHostConfig,
  parseSection,
  problemText,
  readConfig,
  unreadKeys,
} from './config'
import { contractOf } from './installed/contractOf'
import { newestOf } from './installed/newestOf'
import { findPlugins } from './plugins/findPlugins'
import { type InstalledPlugin, pluginsIn } from './plugins/InstalledPlugin'
import { slipsInContributions } from './plugins/slipsInContributions'
import { StartError } from './StartError'

/** Something that was found in the configuration. An error keeps the portal or a plugin from starting, a warning does not. */
export interface Finding {
  severity: 'error' | 'warning'
  /** A file, relative to the root, or what else it is about. */
  source?: string
  line?: number
  column?: number
  key?: string
  message: string
  /** All of it in one line, as the start of the portal says it. */
  text: string
}

interface Options {
  root: string
  env: Config['env']
  pluginFolder: string
  /** Folder of the built app, as far as there is one: it knows what plugins contribute. */
  appFolder?: string
}

/**
 * What the start of the portal would say about its configuration: of the host and of every plugin, all of it at once. Nothing is started
 * for that: no database, no port.
 */
export async function checkConfig({ root, env, pluginFolder, appFolder }: Options): Promise<Finding[]> {
  try {
    const { config, problems } = await readConfig({ root, env })
    const host = outcomeOf(() => parseHostConfig(config, root))
    const found = await findPlugins(pluginFolder, (id) => !isPluginOn(config, id))
    const sections = pluginsIn(found, 'loaded').flatMap(
      ({ id, backend }) => outcomeOf(() => parseSection(config, id, backend.config ?? z.unknown())).errors,
    )
    const warnings = await warningsOf({ config, host: host.value, found, appFolder })
    // What could not be put in place is there as nothing, which its section would complain of once more.
    const known = new Set(problems.map(({ path }) => path.join('.')))
    const again = ({ key }: Finding) => key !== undefined && known.has(key)
    return [
      ...problems.map(errorOf),
      ...[...host.errors, ...sections].filter((error) => !again(error)),
      ...pluginsIn(found, 'failed').map(({ id, error }) => plainError(`Plugin ${id}: ${error}`)),
      ...warnings.map((problem) => findingOf('warning', problem)),
    ]
  } catch (error) {
    if (error instanceof StartError) return [plainError(error.message)]
    throw error
  }
}

interface Known {
  config: Config
  /** Undefined where its sections are wrong. */
  host: HostConfig | undefined
  found: InstalledPlugin[]
  appFolder: string | undefined
}

async function warningsOf({ config, host, found, appFolder }: Known): Promise<ConfigProblem[]> {
  const packages = host ? newestOf(await packagesIn(host.plugins.folder)).packages : []
  const packaged = packages.map(({ manifest }) => contractOf(manifest))
  const ids = packaged.map(({ id }) => id)
  // What stands in their sections only they themselves can read.
  const unread = unreadKeys(config, [...found, ...ids.map((id) => ({ id, state: 'disabled' as const }))])
  if (!host) return unread
  const contracts = pluginsIn(found, 'loaded').map(({ backend }) => backend.plugin)
  const { complaints } = backedGrants(config, host.permissions, [...contracts, ...packaged])
  const there = [...found.map(({ id }) => id), ...ids]
  return [...unread, ...complaints, ...(await slipsInContributions({ config, host, appFolder, there }))]
}

function outcomeOf<Value>(work: () => Value): { value?: Value; errors: Finding[] } {
  try {
    return { value: work(), errors: [] }
  } catch (error) {
    if (error instanceof ConfigError) return { errors: error.problems.map(errorOf) }
    if (error instanceof StartError) return { errors: [plainError(error.message)] }
    throw error
  }
}

const errorOf = (problem: ConfigProblem) => findingOf('error', problem)

const plainError = (message: string): Finding => ({ severity: 'error', message, text: message })

function findingOf(severity: Finding['severity'], problem: ConfigProblem): Finding {
  const { place, path, message } = problem
  const key = path.length > 0 ? { key: path.join('.') } : {}
  return { severity, ...place, ...key, message, text: problemText(problem) }
}
