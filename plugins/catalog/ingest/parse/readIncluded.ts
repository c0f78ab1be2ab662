import { isStorable, longestYaml } from '@callboard/catalog-model'
import { parseAllDocuments, visit, type YAMLMap } from 'yaml'
import type { Placeholder } from '../references'

/** A file that a placeholder names, and how it is to be read. */
export interface ToInclude extends Pick<Placeholder, 'resolver'> {
  text: string
}

/** What is to stand in place of a placeholder, with how many values it has, or why nothing can. */
export type Included = { content: unknown; values: number } | { fault: string }

/** Wherever a value goes, it takes fifty times the room of the two characters that one may be written in. */
const mostValues = 100_000

/** In characters, of what is not taken in as it is. */
export const longestParsed = longestYaml

/** As in a catalog file. */
const deepest = 100

/** Reads what a placeholder names. */
export function readIncluded({ resolver, text }: ToInclude): Included {
  try {
    if (resolver !== 'text' && text.length > longestParsed) throw new TypeError('it has more than a million characters')
    const content = parsers[resolver](text)
    return { content, values: checked(content) }
  } catch (error) {
    return { fault: (error as Error).message }
  }
}

const parsers: Record<Placeholder['resolver'], (text: string) => unknown> = {
  text: (text) => text,
  json: parseJson,
  yaml: parseYaml,
}

/** @throws TypeError if the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TypeError(`it is not JSON (${(cause as Error).message})`, { cause })
  }
}

/** @throws TypeError if the text is not exactly one YAML document. */
function parseYaml(text: string): unknown {
  // The library checks duplicate keys and formats its messages in quadratic time: a file of 600 kB would take a minute.
  const documents = parseAllDocuments(text, { merge: false, uniqueKeys: false, prettyErrors: false })
  const [document] = documents
  if (!document || documents.length !== 1) {
    throw new TypeError(`it has ${documents.length} YAML documents where there has to be one`)
  }
  const [error] = document.errors
  if (error) throw new TypeError(`it is not YAML (${error.message})`)
  visit(document, { Map: (_, map) => refuseDuplicates(map) })
  return document.toJS({ maxAliasCount: 100 })
}

function refuseDuplicates({ items }: YAMLMap): void {
  const keys = new Set<string>()
  for (const { key } of items) {
    const name = String(key)
    if (keys.has(name)) throw new TypeError(`the key ${name} is there twice`)
    keys.add(name)
  }
}

/** Gives how many values something has. @throws TypeError if it cannot be stored. */
function checked(value: unknown, before = 0, depth = 0): number {
  let values = before + 1
  if (values > mostValues) throw new TypeError(`it has more than ${mostValues.toLocaleString('en')} values`)
  if (depth > deepest) throw new TypeError(`it is nested deeper than ${deepest} levels`)
  if (typeof value === 'string') checkText(value)
  if (typeof value !== 'object' || value === null) return values
  if (!Array.isArray(value)) Object.keys(value).forEach(checkText)
  for (const inner of Array.isArray(value) ? value : Object.values(value)) values = checked(inner, values, depth + 1)
  return values
}

function checkText(text: string): void {
  if (!isStorable(text)) throw new TypeError('it is not text')
}
