import { readText } from './blockTexts'
import { indentAhead, indentOf, leavePlain, lineOf, type PlainReading } from './lines'
import { readInline } from './scalars'

export type { PlainReading }

/** A key that is the same text in every reading, with the colon behind it. */
const key = /[A-Za-z_$][\w$./-]{0,200}:(?= |$)/y

const deepest = 50

/** Reads a mapping whose keys stand in one column, from its first line on. */
export function readMap(reading: PlainReading, indent: number, depth: number): Record<string, unknown> {
  if (depth > deepest) leavePlain()
  const value: Record<string, unknown> = {}
  do {
    const line = lineOf(reading)
    const name = keyAt(line, indent)
    if (name === undefined || name === '__proto__' || Object.hasOwn(value, name)) return leavePlain()
    value[name] = readValue(reading, trimmed(line, indent + name.length + 1), indent, depth)
  } while (continues(reading, indent))
  return value
}

/** Reads a list whose dashes stand in one column. */
function readList(reading: PlainReading, indent: number, depth: number): unknown[] {
  if (depth > deepest) leavePlain()
  const value: unknown[] = []
  do value.push(readItem(reading, indent, depth))
  while (continues(reading, indent) && isItem(lineOf(reading), indent))
  return value
}

function readItem(reading: PlainReading, indent: number, depth: number): unknown {
  const line = lineOf(reading)
  const start = indent + 1 + indentOf(line.slice(indent + 1))
  if (start >= line.length) return leavePlain()
  if (keyAt(line, start) === undefined) return readInlineOrText(reading, trimmed(line, start), indent)
  // The dash is indentation to the mapping behind it.
  reading.lines[reading.at] = ' '.repeat(start) + line.slice(start)
  return readMap(reading, start, depth + 1)
}

/** Reads what stands behind a key, or below it. */
function readValue(reading: PlainReading, rest: string, indent: number, depth: number): unknown {
  if (rest !== '' && rest[0] !== '#') return readInlineOrText(reading, rest, indent)
  reading.at++
  const below = indentAhead(reading)
  if (below < indent) return null
  if (isItem(lineOf(reading), below)) return readList(reading, below, depth + 1)
  return below > indent ? readMap(reading, below, depth + 1) : null
}

function readInlineOrText(reading: PlainReading, rest: string, indent: number): unknown {
  reading.at++
  if (rest[0] === '|' || rest[0] === '>') return readText(reading, rest, indent)
  // Whatever is indented further would belong to a scalar of several lines.
  return indentAhead(reading) > indent ? leavePlain() : readInline(rest)
}

/** Whether the next line belongs to the same collection; one further in belongs to nothing that we know. */
function continues(reading: PlainReading, indent: number): boolean {
  const next = indentAhead(reading)
  return next > indent ? leavePlain() : next === indent
}

function keyAt(line: string, start: number): string | undefined {
  key.lastIndex = start
  return key.exec(line)?.[0].slice(0, -1)
}

const isItem = (line: string, indent: number) =>
  line[indent] === '-' && (line[indent + 1] === ' ' || line.length === indent + 1)

/** What stands in a line from a column on, without the blanks around it. Blanks only: other white space is text. */
const trimmed = (line: string, start: number) => line.slice(start).replace(/^ +| +$/g, '')
