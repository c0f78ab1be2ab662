import type { ConfigNode, ConfigPath } from './ConfigNode'
import { nodeAt } from './ConfigNode'
import { type Config, loadConfig } from './loadConfig'

/**
 * The configuration with nothing in it but what stands at a path, for who needs no more than that: a password that is not set
 * elsewhere is not their concern.
 * @throws StartError that names every problem there with its place.
 */
export async function readPart(where: { root: string; env: Config['env'] }, path: string[]): Promise<Config> {
  const config = await loadConfig({ ...where, within: path })
  return { ...config, node: only(config.node, path) }
}

function only(node: ConfigNode, [step, ...rest]: ConfigPath): ConfigNode {
  if (step === undefined || node.type !== 'object') return node
  const entry = node.entries.get(String(step))
  const entries =
    entry && nodeAt(node, [step]) ? [[String(step), { ...entry, node: only(entry.node, rest) }] as const] : []
  return { ...node, entries: new Map(entries) }
}
