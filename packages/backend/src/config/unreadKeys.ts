import { type InstalledPlugin, pluginsIn } from '../plugins/InstalledPlugin'
import type { ConfigProblem } from './ConfigProblem'
import { findUnknownKeys, findUnknownSections } from './findUnknownKeys'
import { hostSectionNames, unknownHostKeys } from './hostConfig'
import type { Config } from './loadConfig'

/**
 * Keys that neither the host nor a plugin reads: misspelt ones, mostly. No errors, because a configuration written for Backstage holds
 * more than we know.
 */
export function unreadKeys(config: Config, installed: InstalledPlugin[]): ConfigProblem[] {
  const sections = [...hostSectionNames, ...installed.map(({ id }) => id)]
  const whole = [...pluginsIn(installed, 'loaded'), ...pluginsIn(installed, 'running')]
  const inPlugins = whole.flatMap(({ id, backend }) =>
    backend.config ? findUnknownKeys(config, [id], backend.config) : [],
  )
  return [...findUnknownSections(config, sections), ...unknownHostKeys(config), ...inPlugins]
}
