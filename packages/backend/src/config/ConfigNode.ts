/** Where a value stands: a file, relative to the root, or the environment variable that it came from. */
export interface Place {
  source: string
  line?: number
  column?: number
}

/** A configuration value that remembers where it stands, through merging and substitution. */
export type ConfigNode = ObjectNode | ArrayNode | ScalarNode

export interface ObjectNode {
  type: 'object'
  place: Place
  entries: Map<string, Entry>
}

interface ArrayNode {
  type: 'array'
  place: Place
  items: ConfigNode[]
}

export interface ScalarNode {
  type: 'scalar'
  place: Place
  value: string | number | boolean | null
  /** It came from the environment or a file of its own, as secrets do: not to be shown. */
  isGiven?: boolean
}

interface Entry {
  /** Where the key stands, for what is to say about the key itself. */
  place: Place
  node: ConfigNode
}

export type ConfigPath = Array<string | number>

/** The plain value. A key that is null is absent: that is how a later file takes away what an earlier one gave. */
export function plainValue(node: ConfigNode): unknown {
  if (node.type === 'scalar') return node.value
  if (node.type === 'array') return node.items.map(plainValue)
  const present = [...node.entries].filter(([, { node }]) => !isNull(node))
  return Object.fromEntries(present.map(([key, { node }]) => [key, plainValue(node)]))
}

const isNull = (node: ConfigNode) => node.type === 'scalar' && node.value === null

/** The node at a path, or undefined. */
export function nodeAt(node: ConfigNode, path: ConfigPath): ConfigNode | undefined {
  let found: ConfigNode | undefined = node
  for (const step of path) found = found && childOf(found, step)?.node
  return found
}

/** Where the last key of a path stands; of a path that leads nowhere, where the last key that exists stands. */
export function keyPlaceAt(node: ConfigNode, path: ConfigPath): Place {
  let entry: Entry = { place: node.place, node }
  for (const step of path) {
    const next = childOf(entry.node, step)
    if (!next) break
    entry = next
  }
  return entry.place
}

function childOf(node: ConfigNode, step: string | number): Entry | undefined {
  if (node.type === 'object') return node.entries.get(String(step))
  const item = node.type === 'array' ? node.items[Number(step)] : undefined
  return item && { place: item.place, node: item }
}
