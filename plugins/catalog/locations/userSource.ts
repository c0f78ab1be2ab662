import { invalid } from '@callboard/plugin-api'
import type { UrlReader } from '@callboard/plugin-api/backend'
import { sourceOf } from '../ingest/resolveTarget'
import type { Source } from '../ingest/Source'

/** The source that a user's URL names. @throws PortalError 400 if it is no web address. */
export function userSource(target: string, reader: Pick<UrlReader, 'pageOf'>): Source {
  try {
    return sourceOf('url', reader.pageOf(sourceOf('url', target).target))
  } catch (cause) {
    throw invalid((cause as Error).message, { cause })
  }
}
