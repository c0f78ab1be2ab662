import type { ConfigNode } from './ConfigNode'

/** Lays `over` on `base`: objects merge key by key, everything else is replaced. A null stays, as the sign to leave out. */
export function mergeNodes(base: ConfigNode, over: ConfigNode): ConfigNode {
  if (base.type !== 'object' || over.type !== 'object') return over
  const entries = new Map(base.entries)
  for (const [key, { place, node }] of over.entries) {
    const below = entries.get(key)
    entries.set(key, { place, node: below ? mergeNodes(below.node, node) : node })
  }
  return { ...base, entries }
}
