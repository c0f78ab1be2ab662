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

/** The same after a failure; where the source's host said until when it wants to be left alone, not before that. */
export function nextTryIn(config: CatalogConfig, failures: number, error: Error): number {
  const retryAt = error instanceof ReadError ? error.retryAt : undefined
  // Not all at the same moment.
  return retryAt ? retryAt.getTime() - Date.now() + Math.random() * afterPause : nextReadIn(config, failures)
}
