import { invalid } from '@callboard/plugin-api'

/** NUL and half a surrogate pair: JSON can write them, Postgres cannot keep them. */
const notStorable = /\\u(0000|d[89a-f])/i

/** @throws PortalError 400 */
export function parsePayload(body: Buffer, contentType = ''): unknown {
  const text = textOf(body, contentType)
  try {
    return notStorable.test(text) ? JSON.parse(text, storable) : JSON.parse(text)
  } catch (cause) {
    throw invalid(`The body is not JSON: ${(cause as Error).message}.`, { cause })
  }
}

/** GitHub sends a form with the JSON in it where a webhook is left at its first setting. */
function textOf(body: Buffer, contentType: string): string {
  const text = body.toString()
  return contentType.startsWith('application/x-www-form-urlencoded')
    ? (new URLSearchParams(text).get('payload') ?? '')
    : text
}

const storable = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\ufffd') : value
