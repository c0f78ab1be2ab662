import { posix } from 'node:path'
import { ReadError } from '@callboard/plugin-api/backend'
import type { Opened } from './openSource'

/**
 * The error for an annotation that names the folder of the pages, where it should name the one above, in which `mkdocs.yml` stands;
 * undefined if none stands there.
 */
export async function folderMeant(techdocsRef: string, { isAbove }: Opened): Promise<ReadError | undefined> {
  const named = folderNamed(techdocsRef)
  if (!named || !(await isAbove('mkdocs.yml'))) return undefined
  return new ReadError(
    'not-found',
    `There is no mkdocs.yml in ${named}, but one in the folder above: did you mean dir:${posix.dirname(named)} in backstage.io/techdocs-ref?`,
  )
}

/** The folder below that of the catalog file which `dir:` names; undefined for its own, and for any other annotation. */
function folderNamed(techdocsRef: string): string | undefined {
  const [, target] = /^\s*dir\s*:\s*(.*?)[\s/]*$/.exec(techdocsRef) ?? []
  const folder = target && posix.normalize(target)
  return folder === '.' || folder?.startsWith('..') ? undefined : folder
}
