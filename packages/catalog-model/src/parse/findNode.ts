import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
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
    const pair = isMap(inside) ? inside.items.find((item) => keyText(item, targets) === step) : undefined
    const item = isSeq(inside) ? inside.items[Number(step)] : undefined
    if (!pair && item === undefined) return { key, node: undefined }
    key = (pair ? pair.key : item) as Node
    node = pair ? pair.value : item
  }
  return { key, node: isWritten(node) ? (node as Node) : undefined }
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
