import { isObject } from '@callboard/catalog-model'
import { parseDocument } from 'yaml'
import type { Problem } from '../Rendered'

const fenced = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/m

export interface FrontMatter {
  frontMatter: Record<string, unknown>
  /** The page below it. */
  body: string
  /** How many lines the body starts below the top of the source. */
  lines: number
  problems: Problem[]
}

/** Takes the YAML between `---` lines off the top of a page. */
export function readFrontMatter(source: string): FrontMatter {
  const match = source.startsWith('---') ? fenced.exec(source) : null
  if (match?.index !== 0) return { frontMatter: {}, body: source, lines: 0, problems: [] }
  const body = source.slice(match[0].length)
  const lines = match[0].split('\n').length - 1
  return { ...readYaml(match[1] ?? ''), body, lines }
}

// The library compares each key with all before it.
const maxLength = 20_000

function readYaml(text: string): Pick<FrontMatter, 'frontMatter' | 'problems'> {
  const problem = (message: string, line = 1) => ({ frontMatter: {}, problems: [{ line: line + 1, message }] })
  if (text.length > maxLength) return problem('The front matter has more than 20,000 characters and is not read.')
  try {
    const document = parseDocument(text, { logLevel: 'silent', resolveKnownTags: false })
    const error = document.errors[0]
    if (error) return problem(`The front matter is not YAML: ${error.message.split('\n')[0]}`, error.linePos?.[0].line)
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    if (value === null || value === undefined) return { frontMatter: {}, problems: [] }
    if (!isObject(value)) return problem('The front matter has to be `key: value` lines.')
    return { frontMatter: value, problems: [] }
  } catch (error) {
    return problem(`The front matter cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}
