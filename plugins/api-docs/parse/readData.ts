import { DefinitionError } from './DefinitionError'
import { readYaml } from './readYaml'
import { isObject, type ObjectValue } from './values'

/** The data of a definition in JSON or YAML. @throws DefinitionError with the line where it cannot be read. */
export function readData(text: string): ObjectValue {
  const data = /^\s*[{[]/.test(text) ? (parseJson(text) ?? parseYaml(text)) : parseYaml(text)
  if (isObject(data)) return data
  throw new DefinitionError('The definition is not an object with fields.', {
    fix: 'It starts with `openapi: 3.1.0`, `swagger: "2.0"` or `asyncapi: 3.0.0`.',
    line: 1,
  })
}

/** What looks like JSON and is not may still be YAML, whose parser says better where it breaks. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseYaml(text: string): unknown {
  const read = readYaml(text)
  if ('data' in read) return read.data
  const message = read.message
    .replace(/ at line \d+, column \d+:?[\s\S]*$/, '')
    .trim()
    .replace(/[.:]?$/, '.')
  throw new DefinitionError(message, {
    fix: 'Mend this line or the one above it: indentation, quotes and brackets are what is usually wrong.',
    line: lineAt(text, read.offset),
  })
}

/** What is missing at the end of the text, is missing in its last line. */
function lineAt(text: string, offset: number): number {
  let line = 1
  const last = Math.min(offset, text.trimEnd().length)
  for (let at = text.indexOf('\n'); at !== -1 && at < last; at = text.indexOf('\n', at + 1)) line++
  return line
}
