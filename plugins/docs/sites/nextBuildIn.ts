import { milliseconds } from '@callboard/plugin-api/backend'
import type { DocsConfig } from '../DocsConfig'

/** A source that stays away is asked less and less often, at last this many times less. */
const mostBackoff = 16

/**
 * Milliseconds until a site is looked at again: up to a tenth more or less than configured, so that those that came together do
 * not stay together, and longer after each failure in a row.
 */
export function nextBuildIn({ refreshEvery }: DocsConfig, failures = 0): number {
  return milliseconds(refreshEvery) * Math.min(2 ** failures, mostBackoff) * (0.9 + Math.random() * 0.2)
}
