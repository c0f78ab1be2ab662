import * as yaml from 'yaml'
import { DefinitionError } from './DefinitionError'
import { readYaml } from './readYaml'
import { readYamlApart } from './readYamlApart'
import { isObject, type ObjectValue } from './values'

/** In characters: reading more than this as YAML takes long enough for others to notice. */
const largeYaml = 200_000

/** The data of a definition in JSON or YAML. @throws DefinitionError with the line where it cannot be read. */
export async function readData(text: string): Promise<ObjectValue> {
  const data = /^\s*[{[]/.test(text) ? (parseJson(text) ?? (await parseYaml(text))) : await parseYaml(text)
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

async function parseYaml(text: string): Promise<unknown> {
  const read = text.length > largeYaml ? await readYamlApart(text) : readYaml(yaml, text)
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

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
