import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether `signature` is the SHA-256 HMAC in hex over exactly these bytes with one of the secrets. GitHub and Bitbucket write
 * `sha256=` before it; Gitea writes nothing.
 */
export function isSigned(body: Buffer, signature: string | undefined, secrets: string[], prefix = 'sha256='): boolean {
  return isOneOf(
    signature,
    secrets.map((secret) => prefix + createHmac('sha256', secret).update(body).digest('hex')),
  )
}

/** Whether `authorization` is `Bearer` with one of the tokens. */
export function bearsToken(authorization: string | undefined, tokens: string[]): boolean {
  const [scheme = '', token = ''] = authorization?.split(' ') ?? []
  const isKnown = isOneOf(token, tokens)
  return scheme.toLowerCase() === 'bearer' && isKnown
}

/** Whether a text is one of the secret ones. Each is compared, so that the time tells nothing of which one was right. */
export function isOneOf(given: string | undefined, secrets: string[]): boolean {
  const digest = digestOf(given ?? '')
  return secrets.map((secret) => timingSafeEqual(digest, digestOf(secret))).includes(true)
}

/** Of one length whatever was given, as comparing in constant time needs it. */
const digestOf = (text: string) => createHash('sha256').update(text).digest()
