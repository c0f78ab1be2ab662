import { nodeAt, plainValue } from './ConfigNode'
import type { Config } from './loadConfig'

/** Whether a plugin is to be loaded: `todos: false` in the configuration leaves it out. */
export function isPluginOn(config: Config, id: string): boolean {
  const node = nodeAt(config.node, [id])
  return node === undefined || plainValue(node) !== false
}
