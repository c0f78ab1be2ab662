import type { Logger } from 'pino'
import { innermost } from '../database/innermost'
import type { Outage } from './outageOf'

/** Writes to the log what requests meet, and why. */
export type TellOutage = (outage: Outage, error: Error, requestId?: unknown) => void

/** How long what meets the same outage is only counted, in milliseconds. */
const silence = 10_000

/**
 * The first request that meets an outage is a line with the reason; those of the 10 seconds after it are one more line together.
 * A line for each, with a stack, would hide from an operator all else that the log says.
 */
export function tellOutages(log: Logger): TellOutage {
  const counts = new Map<string, number>()
  return ({ what }, error, requestId) => {
    const count = counts.get(what)
    if (count !== undefined) return void counts.set(what, count + 1)
    counts.set(what, 0)
    const { code, message } = innermost(error)
    log.error({ requestId, code }, `${what}: ${message}`)
    setTimeout(() => {
      const more = counts.get(what)
      counts.delete(what)
      if (more) log.error({ more }, `${what}: ${more} more requests met this within ${silence / 1000} seconds.`)
    }, silence).unref()
  }
}
