import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import type { ConfigNode, ObjectNode, Place } from './ConfigNode'
import type { ConfigProblem } from './ConfigProblem'

/** What parsing one file needs at every node. */
interface Context {
  document: Document.Parsed
  placeOf: (offset: number) => Place
  problems: ConfigProblem[]
  /** The collections around the node, so that an alias of one of them is noticed. */
  around: Node[]
}

/** Parses YAML (JSON is YAML) into a node that knows the place of everything in it. Adds to `problems`. */
export function parseConfigFile(text: string, source: string, problems: ConfigProblem[]): ConfigNode {
  const lines = new LineCounter()
  const [document, second] = [...parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })]
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { source, line, column: col }
  }
  if (!document) return { type: 'object', place: placeOf(0), entries: new Map() }
  const report = (offset: number, message: string) => problems.push({ place: placeOf(offset), path: [], message })
  for (const error of [...document.errors, ...document.warnings]) report(error.pos[0], sentenceOf(error))
  if (second) report(second.range[0], 'a configuration file is one YAML document: remove the line --- before this.')
  if (document.errors.length > 0 || !document.contents) return { type: 'object', place: placeOf(0), entries: new Map() }
  return convert(document.contents, { document, placeOf, problems, around: [] })
}

function convert(node: Node | null, context: Context): ConfigNode {
  const place = context.placeOf(node?.range?.[0] ?? 0)
  if (isMap(node)) return convertMap(node, place, { ...context, around: [...context.around, node] })
  if (isSeq(node)) {
    const inside = { ...context, around: [...context.around, node] }
    return { type: 'array', place, items: node.items.map((item) => convert(item as Node | null, inside)) }
  }
  if (isAlias(node)) return convertAlias(node.resolve(context.document), place, context)
  return { type: 'scalar', place, value: isScalar(node) ? plainScalar(node.value) : null }
}

function convertMap(map: YAMLMap, place: Place, context: Context): ObjectNode {
  const entries: ObjectNode['entries'] = new Map()
  for (const { key, value } of map.items) {
    if (!isScalar(key)) {
      context.problems.push({ place, path: [], message: 'a key must be a plain word.' })
      continue
    }
    const keyPlace = context.placeOf(key.range?.[0] ?? 0)
    // A schema would leave it out, and nobody would hear of what is below it.
    if (key.value === '__proto__') {
      context.problems.push({ place: keyPlace, path: [], message: 'a key cannot be called __proto__.' })
      continue
    }
    const node = value
      ? convert(value as Node, context)
      : ({ type: 'scalar', place: keyPlace, value: null } satisfies ConfigNode)
    entries.set(String(key.value), { place: keyPlace, node })
  }
  return { type: 'object', place, entries }
}

function convertAlias(target: Node | undefined, place: Place, context: Context): ConfigNode {
  if (target && !context.around.includes(target)) return convert(target, context)
  // The text is left out: it may be a password that someone forgot to quote.
  const message = target
    ? 'this YAML alias contains itself.'
    : 'a value that begins with * is a YAML alias, and there is none of this name. Put the value in quotes if it is text.'
  context.problems.push({ place, path: [], message })
  return { type: 'scalar', place, value: null }
}

function plainScalar(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : String(value)
}

/** The library's words, except where they would repeat text of the file, which may be a password. */
function sentenceOf(error: YAMLError): string {
  if (error.code === 'TAG_RESOLVE_FAILED') {
    return 'a value that begins with ! is a YAML tag. Put the value in quotes if it is text.'
  }
  if (error.code === 'BAD_ALIAS')
    return 'a value that begins with * or & is a YAML alias. Put it in quotes if it is text.'
  return `this is not YAML: ${error.message.replace(/: ".*$/s, '')}.`
}
