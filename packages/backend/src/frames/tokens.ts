import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** So long, in seconds, a token is good: the page has another one before that. */
export const lifetime = 300

/** In whose name, and for which plugin. */
const Claims = z.object({ user: z.string(), isGuest: z.boolean(), plugin: z.string(), until: z.number() })
type Claims = z.infer<typeof Claims>

/** What a request shows that a plugin in a frame makes. Nothing of it is stored: it is signed, and soon over. */
export function signToken(secret: string, claims: Omit<Claims, 'until'>, now = Date.now()): string {
  const body = Buffer.from(JSON.stringify({ ...claims, until: now + lifetime * 1000 })).toString('base64url')
  return `frame.${body}.${signatureOf(body, secret)}`
}

/** What a token says, if it was signed here and is not over. */
export function readToken(secret: string, token: string, now = Date.now()): Claims | undefined {
  const [, body = '', signature = ''] = token.split('.')
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(body, secret))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const claims = Claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  return claims.until > now ? claims : undefined
}

/** With another key than sessions have, or one could be shown for the other. */
const signatureOf = (body: string, secret: string) =>
  createHmac('sha256', `${secret} frames`).update(body).digest('base64url')
