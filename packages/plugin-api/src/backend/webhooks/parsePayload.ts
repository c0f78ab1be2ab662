import { storable } from '@callboard/catalog-model'
import { invalid } from '../../errors'

/** NUL and half a surrogate pair: JSON can write them, Postgres cannot keep them. */
const notStorable = /\\u(0000|d[89a-f])/i

/** What is kept is written again, one call a level. */
const deepest = 100

/**
 * What the body of a webhook says, as JSON or in a form, with what Postgres cannot hold replaced.
 *
 * @throws PortalError 400 if it is not JSON, or nested more than 100 levels deep
 */
export function parsePayload(body: Buffer, contentType = ''): unknown {
  const text = textOf(body, contentType)
  const payload = parsed(text)
  if (isDeeper(payload, deepest)) throw invalid(`The body is nested more than ${deepest} levels deep.`)
  return notStorable.test(text) ? JSON.parse(text, storableText) : payload
}

/** GitHub sends a form with the JSON in it where a webhook is left at its first setting. */
function textOf(body: Buffer, contentType: string): string {
  const text = body.toString()
  return contentType.startsWith('application/x-www-form-urlencoded')
    ? (new URLSearchParams(text).get('payload') ?? '')
    : text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(`The body is not JSON: ${(cause as Error).message}.`, { cause })
  }
}

function isDeeper(value: unknown, most: number): boolean {
  let level = [value].filter(isNested)
  for (let depth = 0; depth < most && level.length > 0; depth += 1) {
    level = level.flatMap((one) => Object.values(one).filter(isNested))
  }
  return level.length > 0
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null

const storableText = (_key: string, value: unknown) => (typeof value === 'string' ? storable(value) : value)
