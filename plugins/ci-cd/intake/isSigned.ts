import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Whether `signature` is GitHub's `sha256=…` over exactly these bytes with one of the secrets. */
export function isSigned(body: Buffer, signature: string | undefined, secrets: string[]): boolean {
  const given = digestOf(signature ?? '')
  // Every secret is tried, so that the time tells nothing of which one was right.
  return secrets
    .map((secret) => digestOf(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`))
    .map((expected) => timingSafeEqual(given, expected))
    .includes(true)
}

/** Whether `authorization` is `Bearer` with one of the tokens. */
export function bearsToken(authorization: string | undefined, tokens: string[]): boolean {
  const [scheme = '', token = ''] = authorization?.split(' ') ?? []
  const given = digestOf(token)
  const isKnown = tokens.map((known) => timingSafeEqual(given, digestOf(known))).includes(true)
  return scheme.toLowerCase() === 'bearer' && isKnown
}

/** Of one length whatever was given, as comparing in constant time needs it. */
const digestOf = (text: string) => createHash('sha256').update(text).digest()
