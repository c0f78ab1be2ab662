import { milliseconds } from '@callboard/plugin-api/backend'
import type { DocsConfig } from '../DocsConfig'

/**
 * Milliseconds until sites are looked at again: up to a tenth more or less than configured, so that those that came together do not
 * stay together.
 */
export const nextBuildIn = ({ refreshEvery }: DocsConfig): number =>
  milliseconds(refreshEvery) * (0.9 + Math.random() * 0.2)
