import type { Problem } from '@callboard/catalog-model'
import type { Services } from '@callboard/plugin-api/backend'
import type { OnProgress } from '../attempts/OnProgress'
import type { Allows } from './allows'
import { checkDrafts } from './checkDrafts'
import type { Drafted } from './enrich'
import type { Fetched } from './Fetched'
import { fetchFiles } from './fetchFiles'
import { keepFirst } from './keepFirst'
import type { Source } from './Source'
import { substitutePlaceholders } from './substitutePlaceholders'
import type { FetchOptions } from './Walk'

interface Reading extends FetchOptions, Pick<Services, 'kinds'> {
  allows: Allows
  onProgress?: OnProgress | undefined
}

/**
 * Steps 2 to 4: what a source leads to, and the entities that it says, each once; with the problems of all others.
 *
 * @throws ReadError if the source's own file cannot be read.
 */
export async function readEntities(
  source: Source,
  { kinds, allows, onProgress, ...options }: Reading,
): Promise<{ fetched: Fetched; drafted: Drafted[]; problems: Problem[] }> {
  const fetched = await fetchFiles(source, options)
  const documents = fetched.catalogFiles.reduce((sum, { drafts }) => sum + drafts.length, 0)
  onProgress?.('parse', { files: fetched.catalogFiles.length, documents })
  onProgress?.('validate')
  const substituted = await substitutePlaceholders(fetched, options.parsing)
  const checked = await checkDrafts(substituted.drafts, kinds, allows)
  const unique = keepFirst(checked.drafted)
  const steps = [...fetched.catalogFiles, fetched, substituted, checked, unique]
  return { fetched, drafted: unique.drafted, problems: steps.flatMap(({ problems }) => problems) }
}
