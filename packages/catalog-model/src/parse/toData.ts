import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { PathStep } from '../jsonPointer'
import { beginningOf, isStorable } from '../storable'
import { type AliasBudget, type Reading, remember, report, reportOnce, spend, startReading, targetOf } from './Reading'

type Path = readonly PathStep[]

const deepest = 100

/**
 * Turns a document's nodes into JSON data. Done here rather than by the library, so that what an alias may unfold to is
 * bounded, everything that JSON cannot hold is named with its place, and duplicate keys are found in linear time.
 */
export function toData(root: Node | null, budget: AliasBudget): Reading & { value: unknown } {
  const reading = startReading(budget)
  const value = read(root, [], reading)
  return { ...reading, value }
}

function read(node: unknown, path: Path, reading: Reading): unknown {
  if (isAlias(node)) return readAlias(node, path, reading)
  if (isScalar(node)) return readScalar(node, path, reading)
  if (isMap(node)) return within(node, path, reading, () => readMap(node, path, reading))
  if (isSeq(node)) return within(node, path, reading, () => readList(node, path, reading))
  return null
}

function within(node: YAMLMap | YAMLSeq, path: Path, reading: Reading, readInside: () => unknown): unknown {
  remember(node, reading)
  spend(10, reading)
  if (path.length >= deepest) {
    const message = `The document is nested deeper than ${deepest} levels. Take some of them out.`
    reportOnce(reading, node, path, { code: 'too-deep', message })
    return null
  }
  reading.open.add(node)
  const value = readInside()
  reading.open.delete(node)
  return value
}

function readList(list: YAMLSeq, path: Path, reading: Reading): unknown[] {
  return list.items.map((item, index) => read(item, [...path, index], reading))
}

function readMap(map: YAMLMap, path: Path, reading: Reading): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const pair of map.items) {
    const key = readKey(pair.key, path, reading)
    if (key === undefined) continue
    const below = [...path, key]
    const item = read(pair.value, below, reading)
    if (key === '__proto__') report(reading, pair.key, below, forbiddenKey)
    else if (Object.hasOwn(value, key)) report(reading, pair.key, below, duplicateKey(key, path))
    else value[key] = item
    if (key === '<<') report(reading, pair.key, below, mergeKey)
  }
  return value
}

const forbiddenKey = {
  level: 'warning',
  code: 'forbidden-key',
  message: '`__proto__` cannot be a key, so it is left out. Give the field another name.',
} as const

const mergeKey = {
  level: 'warning',
  code: 'merge-key',
  message: '`<<` does not merge here: catalog files are YAML 1.2. Write the fields out.',
} as const

function duplicateKey(key: string, path: Path) {
  const forgotten =
    path.length === 0 ? ' If another entity starts here, write `---` on a line of its own before it.' : ''
  return { code: 'duplicate-key', message: `\`${key}\` is there twice. Remove one of the two.${forgotten}` }
}

function readKey(key: unknown, path: Path, reading: Reading): string | undefined {
  const node = isAlias(key) ? targetOf(key, path, reading) : key
  if (isScalar(node)) {
    remember(node, reading)
    const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
    if (isStorable(text)) return text
  }
  report(reading, key, path, { code: 'not-a-key', message: 'A key has to be plain text, not a list or an object.' })
  return undefined
}

function readScalar(scalar: Scalar, path: Path, reading: Reading): unknown {
  remember(scalar, reading)
  const { value } = scalar
  spend(10 + (typeof value === 'string' ? value.length : 0), reading)
  if (typeof value === 'string' && !isStorable(value)) {
    const message = 'The text has a character in it that cannot be stored: NUL, or half of a surrogate pair.'
    report(reading, scalar, path, { code: 'not-text', message })
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    const message = `\`${shorten(scalar.source ?? '')}\` is no number that can be stored. Put it in quotes if it is text.`
    report(reading, scalar, path, { code: 'not-a-number', message })
  }
  if (typeof value === 'object' && value !== null) {
    const tag = scalar.tag?.replace('tag:yaml.org,2002:', '!!')
    report(reading, scalar, path, {
      code: 'not-json',
      message: `\`${tag}\` cannot be stored. Write it as text, without that.`,
    })
    return null
  }
  return value ?? null
}

function readAlias(alias: Alias, path: Path, reading: Reading): unknown {
  const target = targetOf(alias, path, reading)
  if (!target) return null
  if (reading.open.has(target)) {
    const message = `\`*${alias.source}\` stands inside of what it stands for. Write out what you mean.`
    report(reading, alias, path, { code: 'endless-alias', message })
    return null
  }
  if (reading.budget.left <= 0) {
    const message = 'The aliases of this file unfold to more than a million characters. Write out what you need.'
    reportOnce(reading, alias, path, { code: 'alias-bomb', message })
    return null
  }
  reading.expanding++
  const value = read(target, path, reading)
  reading.expanding--
  return value
}

const shorten = (text: string) => (text.length > 40 ? `${beginningOf(text, 40)}…` : text)
