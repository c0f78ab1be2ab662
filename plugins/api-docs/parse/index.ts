import type { DefinitionProblem, Format } from '../plugin'
import { parseAsyncApi } from './asyncapi'
import { DefinitionError } from './DefinitionError'
import { parseGraphql } from './graphql'
import { parseOpenApi } from './openapi'
import { asText, type Parsed } from './Parsed'
import { parseProtobuf } from './protobuf'
import { readData } from './readData'
import { textAt } from './values'

const longest = 5 * 1024 * 1024

/** Reads a definition into its outline and its parts. What cannot be read is text, with the reason. */
export function parseDefinition(text: string, type: string): Parsed {
  try {
    if (text.length > longest) throw tooLong(text.length)
    return parserFor(type, text)(text)
  } catch (error) {
    return asText(problemOf(error))
  }
}

/** By the API's type; what it says of itself decides where the type is another word for it, as `rest`. */
function parserFor(type: string, text: string): (text: string) => Parsed {
  switch (formatOf(type, text)) {
    case 'graphql':
      return parseGraphql
    case 'protobuf':
      return parseProtobuf
    case 'text':
      return () => asText(null)
    default:
      return parseData
  }
}

function formatOf(type: string, text: string): Format {
  const known: Record<string, Format> = {
    graphql: 'graphql',
    grpc: 'protobuf',
    openapi: 'openapi',
    asyncapi: 'asyncapi',
  }
  if (Object.hasOwn(known, type)) return known[type] as Format
  if (/^\s*(?:\{\s*)?["']?(?:openapi|swagger|asyncapi)["']?\s*:/m.test(text.slice(0, 2000))) return 'openapi'
  return /^\s*syntax\s*=\s*["']proto/m.test(text.slice(0, 10_000)) ? 'protobuf' : 'text'
}

function parseData(text: string): Parsed {
  const document = readData(text)
  if (textAt(document, 'asyncapi')) return parseAsyncApi(document)
  if (textAt(document, 'openapi') || textAt(document, 'swagger')) return parseOpenApi(document)
  throw new DefinitionError('The definition does not say what it is.', {
    fix: 'Give it a first line: `openapi: 3.1.0`, `swagger: "2.0"` or `asyncapi: 3.0.0`.',
    line: 1,
  })
}

function problemOf(error: unknown): DefinitionProblem {
  if (error instanceof DefinitionError) {
    const { message, fix, line } = error
    return { message, fix, ...(line !== undefined && { line }) }
  }
  // A parser that we did not write gave up in a way that it does not document, such as a stack that ran full.
  return {
    message: `The definition cannot be read: ${(error as Error).message}`,
    fix: 'Check it with the tool that made it.',
  }
}

const tooLong = (length: number) =>
  new DefinitionError(`The definition has ${(length / 1024 / 1024).toFixed(1)} million characters; 5 can be read.`, {
    fix: 'Split it into several APIs, or leave out long examples.',
  })
