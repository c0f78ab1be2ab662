import { isStorable, longestYaml } from '@callboard/catalog-model'
import { parseAllDocuments, visit, type YAMLMap } from 'yaml'
import type { Placeholder } from '../references'

/** A file that a placeholder names, and how it is to be read. */
export interface ToInclude extends Pick<Placeholder, 'resolver'> {
  text: string
}

/** What is to stand in place of a placeholder, or why nothing can. */
export type Included = { content: unknown } | { fault: string }

/** Reads what a placeholder names. */
export function readIncluded({ resolver, text }: ToInclude): Included {
  try {
    return { content: parsers[resolver](text) }
  } catch (error) {
    return { fault: (error as Error).message }
  }
}

const parsers: Record<Placeholder['resolver'], (text: string) => unknown> = {
  text: parseText,
  json: parseJson,
  yaml: parseYaml,
}

/** @throws TypeError if the text cannot be stored. */
function parseText(text: string): string {
  if (!isStorable(text)) throw new TypeError('it is not text')
  return text
}

/** @throws TypeError if the text is not JSON that can be stored. */
function parseJson(text: string): unknown {
  try {
    return checked(JSON.parse(text))
  } catch (cause) {
    throw new TypeError(`it is not JSON (${(cause as Error).message})`, { cause })
  }
}

/** @throws TypeError if the text is not exactly one YAML document that can be stored. */
function parseYaml(text: string): unknown {
  if (text.length > longestYaml) throw new TypeError('it is YAML of more than a million characters')
  // The library checks duplicate keys and formats its messages in quadratic time: a file of 600 kB would take a minute.
  const documents = parseAllDocuments(text, { merge: false, uniqueKeys: false, prettyErrors: false })
  const [document] = documents
  if (!document || documents.length !== 1) {
    throw new TypeError(`it has ${documents.length} YAML documents where there has to be one`)
  }
  const [error] = document.errors
  if (error) throw new TypeError(`it is not YAML (${error.message})`)
  visit(document, { Map: (_, map) => refuseDuplicates(map) })
  return checked(document.toJS({ maxAliasCount: 100 }))
}

function refuseDuplicates({ items }: YAMLMap): void {
  const keys = new Set<string>()
  for (const { key } of items) {
    const name = String(key)
    if (keys.has(name)) throw new TypeError(`the key ${name} is there twice`)
    keys.add(name)
  }
}

function checked(value: unknown): unknown {
  if (typeof value === 'string') return parseText(value)
  if (typeof value === 'object' && value !== null) Object.entries(value).flat().forEach(checked)
  return value
}
