import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { fromPointer } from '../jsonPointer'

/** Where a JSON pointer leads in a document. */
export interface Found {
  /** The key that the value stands behind, or the item itself in a list; if it is missing, those of the nearest value around it. */
  key: Node | undefined
  /** The value; undefined if it is missing, or if nothing is written behind its key. */
  node: Node | undefined
}

/** Follows a JSON pointer as far as it leads, through aliases. */
export function findNode(root: Node | null, pointer: string, targets: ReadonlyMap<Alias, Node>): Found {
  let key: Node | undefined
  let node: unknown = root
  for (const step of fromPointer(pointer)) {
    const inside = isAlias(node) ? targets.get(node) : node
    const pair = isMap(inside) ? pairsOf(inside, targets).get(step) : undefined
    const item = isSeq(inside) ? inside.items[Number(step)] : undefined
    if (!pair && item === undefined) return { key, node: undefined }
    key = (pair ? pair.key : item) as Node
    node = pair ? pair.value : item
  }
  return { key, node: isWritten(node) ? (node as Node) : undefined }
}

const known = new WeakMap<YAMLMap, Map<string, Pair>>()

/** By key, looked through once: every value of a large object may be asked for. */
function pairsOf(map: YAMLMap, targets: ReadonlyMap<Alias, Node>): Map<string, Pair> {
  const before = known.get(map)
  if (before) return before
  const pairs = new Map<string, Pair>()
  for (const pair of map.items) {
    const key = keyText(pair, targets)
    if (key !== undefined && !pairs.has(key)) pairs.set(key, pair)
  }
  known.set(map, pairs)
  return pairs
}

function keyText({ key }: Pair, targets: ReadonlyMap<Alias, Node>): string | undefined {
  const node = isAlias(key) ? targets.get(key) : key
  if (!isScalar(node)) return undefined
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

/** `name:` with nothing behind it has a value, null, but no place of its own. */
function isWritten(node: unknown): boolean {
  return node !== null && !(isScalar(node) && node.value === null && !node.source)
}
