import { invalid } from '@callboard/plugin-api'
import { sourceOf } from '../ingest/resolveTarget'
import type { Source } from '../ingest/Source'

/** The source that a user's URL names. @throws PortalError 400 if it is no web address. */
export function userSource(target: string): Source {
  try {
    return sourceOf('url', target)
  } catch (cause) {
    throw invalid((cause as Error).message, { cause })
  }
}
