import { ReadError } from '@callboard/plugin-api/backend'
import type { Answer, Response } from './followRedirects'
import type { Hop } from './requestFor'

/** Until when a host is left alone, in milliseconds, by its name and who we are there: its limits are for each of us. */
export type Pauses = Map<string, number>

const shortest = 1000
const usual = 60_000
const longest = 24 * 60 * 60_000

/** @throws ReadError if the host of a request wants none for now. */
export function refuseIfPaused(pauses: Pauses, hop: Hop): void {
  const until = pauses.get(keyOf(hop))
  if (until === undefined) return
  if (until <= Date.now()) pauses.delete(keyOf(hop))
  else throw new ReadError('unreachable', `${pauseSentence(hop.page, new Date(until))}.`, { retryAt: new Date(until) })
}

/** Notes from an answer that its host wants no more for a while, and gives the end of that if the answer is none therefore. */
export function pauseAfter(pauses: Pauses, { hop, response }: Answer): Date | undefined {
  const until = pausedUntil(response)
  if (until === undefined) return undefined
  pauses.set(keyOf(hop), until)
  return isRefused(response) ? new Date(until) : undefined
}

export const pauseSentence = ({ host }: URL, until: Date) =>
  `${host} answers no more requests for now, and is left alone until ${until.toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** When a host wants to be asked again, as far as its answer says that it does not before. */
export function pausedUntil(response: Pick<Response, 'statusCode' | 'headers'>, now = Date.now()): number | undefined {
  const reset = resetOf(response, now)
  if (!isRefused(response)) return isUsedUp(response) && reset ? within(reset, now) : undefined
  return within(retryAfterOf(response, now) ?? reset ?? now + usual, now)
}

const within = (until: number, now: number) => Math.min(Math.max(until, now + shortest), now + longest)

/** GitHub says 403 for it as well as 429; a server that is being mended says 503 with a time. */
const isRefused = (response: Pick<Response, 'statusCode' | 'headers'>): boolean => {
  const { statusCode, headers } = response
  if (statusCode === 429) return true
  return (statusCode === 403 && isUsedUp(response)) || (/^(403|503)$/.test(`${statusCode}`) && !!headers['retry-after'])
}

const isUsedUp = ({ headers }: Pick<Response, 'headers'>) =>
  [headers['x-ratelimit-remaining'], headers['ratelimit-remaining']].includes('0')

/** Seconds, or a date. */
function retryAfterOf({ headers }: Pick<Response, 'headers'>, now: number): number | undefined {
  const text = headers['retry-after']
  if (typeof text !== 'string') return undefined
  const until = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text)
  return Number.isNaN(until) ? undefined : until
}

/** A time in seconds since 1970, or with some hosts how many are left. */
function resetOf({ headers }: Pick<Response, 'headers'>, now: number): number | undefined {
  const seconds = Number(headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'] ?? Number.NaN)
  if (Number.isNaN(seconds)) return undefined
  return seconds > 1_000_000_000 ? seconds * 1000 : now + seconds * 1000
}

const keyOf = ({ url, headers }: Hop) => `${url.host} ${headers.authorization ?? headers['private-token'] ?? ''}`
