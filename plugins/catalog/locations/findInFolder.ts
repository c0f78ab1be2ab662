import { counted } from '@callboard/plugin-api'
import { ReadError, type UrlReader } from '@callboard/plugin-api/backend'
import type { Plan } from '../plugin'

const usualName = 'catalog-info.yaml'
/** What a person still looks through. */
const mostNamed = 20

interface Finding {
  reader: UrlReader
  signal?: AbortSignal | undefined
}

/**
 * What to say of the address of a folder in a repository, with the addresses to give instead: the catalog files in it, and the pattern
 * that stands for all of them. Undefined where it is of no folder.
 */
export async function findInFolder(
  address: string,
  { reader, signal }: Finding,
): Promise<Pick<Plan, 'problems' | 'instead'> | undefined> {
  if (namesFile(address)) return undefined
  for (const page of [address, ...reader.otherPagesOf(address)]) {
    const pattern = patternIn(page, reader)
    const files = pattern && (await filesAt(pattern, { reader, signal }))
    if (!files || (files.length === 0 && mayBeMissing(page, reader))) continue
    return { problems: [folderProblem(address, files.length)], instead: addressesOf(files, pattern, reader) }
  }
  return undefined
}

/** To look for a folder where a file is missing may cost the whole archive of a repository. */
const namesFile = (address: string) => /\.ya?ml$/i.test(new URL(address).pathname) || address.includes('*')

/** Below the root of a repository, a path without files may as well be one that is not there. */
const mayBeMissing = (page: string, reader: UrlReader) => !!reader.placeOf(page)?.path

function patternIn(page: string, reader: UrlReader): string | undefined {
  const folder = reader.folderOf(page)
  return folder && reader.pageOf(reader.resolve(`./**/${usualName}`, folder))
}

/** Undefined where there is no such folder, or its host lists none. */
async function filesAt(pattern: string, { reader, signal }: Finding): Promise<string[] | undefined> {
  try {
    return (await reader.findFiles(pattern, { signal }))?.urls
  } catch (error) {
    if (error instanceof ReadError) return undefined
    throw error
  }
}

function addressesOf(files: string[], pattern: string, reader: UrlReader): string[] {
  const named = files.slice(0, mostNamed).map((file) => reader.pageOf(file))
  return files.length > 1 ? [...named, pattern] : named
}

function folderProblem(file: string, found: number): Plan['problems'][number] {
  const message =
    found > 0
      ? `${file} is a folder. Give the address of a file in it: ${counted(found, 'is', 'are')} called \`${usualName}\`.`
      : `${file} is a folder, and neither it nor a folder in it has a \`${usualName}\`. Write one, or give the address of the file that stands for it.`
  return { level: 'error', code: 'folder', message, file, line: 1, column: 1, pointer: '' }
}
