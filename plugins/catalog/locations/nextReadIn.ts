import { milliseconds, ReadError } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'

/** A source that stays away is asked less and less often, at last this many times less. */
const mostBackoff = 16

/** Within so many milliseconds, those are read again that waited for one host. */
const afterPause = 30_000

/**
 * Milliseconds until a location is read again: up to a tenth more or less than configured, so that those registered
 * together do not stay together, and longer after each failure in a row.
 */
export function nextReadIn({ refreshEvery }: CatalogConfig, failures = 0): number {
  return milliseconds(refreshEvery) * Math.min(2 ** failures, mostBackoff) * (0.9 + Math.random() * 0.2)
}

/** Within so many milliseconds, what the portal itself failed at is tried again: no source has to be spared. */
const afterOwnFault = 60_000

/**
 * The same after a failure; where the source's host said until when it wants to be left alone, not before that. What is no fault of
 * the source is tried again within a minute, however often it failed.
 */
export function nextTryIn(config: CatalogConfig, failures: number, error: Error): number {
  if (!(error instanceof ReadError)) return afterOwnFault * (0.5 + Math.random() * 0.5)
  const { retryAt } = error
  // Not all at the same moment.
  return retryAt ? retryAt.getTime() - Date.now() + Math.random() * afterPause : nextReadIn(config, failures)
}
