import { invalid } from '@callboard/plugin-api'
import type { Services } from '@callboard/plugin-api/backend'
import { sourceOf } from '../ingest/resolveTarget'
import type { Source } from '../ingest/Source'
import { findLocations } from '../queries/findLocations'

type Looking = Pick<Services, 'db' | 'reader'>

/**
 * The source that a user's URL names: the one address of what it shows. A location that is known by the URL itself, which the
 * configuration may write in any way, is meant as it is: beside it, its file would be in conflict with itself.
 *
 * @throws PortalError 400 if it is no web address.
 */
export async function userSource(target: string, { db, reader }: Looking): Promise<Source> {
  const { given, page } = sourcesOf(target, reader)
  if (page.target === given.target) return page
  const [known] = await findLocations(db, given)
  return known ? given : page
}

function sourcesOf(target: string, reader: Looking['reader']): { given: Source; page: Source } {
  try {
    const given = sourceOf('url', target)
    return { given, page: sourceOf('url', reader.pageOf(given.target)) }
  } catch (cause) {
    throw invalid((cause as Error).message, { cause })
  }
}
