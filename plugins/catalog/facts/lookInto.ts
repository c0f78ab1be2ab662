import { ReadError, type UrlReader } from '@callboard/plugin-api/backend'
import { saysWhatItIs } from './codeIn'
import { isReadme } from './factsOf'
import type { FoundText, Repository } from './Repository'

interface Looking {
  reader: UrlReader
  signal: AbortSignal
}

interface Looked {
  repository: Repository
  /** Address of the catalog file that could be there. */
  file?: string
  unread?: string
}

/** Of a monorepo whose top has many such files, the first are enough to say what it is. */
const mostTexts = 8
/** In characters: what says what something is does so within these. */
const mostCharacters = 200_000
const codeownersAt = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']

/** Lists a repository, or a folder in one, and reads the few files that say what it is. Where that fails it says why. */
export async function lookInto(target: string, looking: Looking): Promise<Looked> {
  try {
    return await lookIntoFolder(target, looking)
  } catch (error) {
    if (error instanceof ReadError) return { ...nothingIn(target, looking), unread: error.message }
    if (looking.signal.aborted) return { ...nothingIn(target, looking), unread: tooSlow(target) }
    throw error
  }
}

const tooSlow = (target: string) =>
  `${new URL(target).host} took too long to say which files there are. Try again, or write down what you know.`

function nothingIn(target: string, { reader }: Looking): Looked {
  const folder = reader.folderOf(target)
  if (!folder) return { repository: { target, folder: '', paths: [], texts: [] } }
  const host = reader.placeOf(folder)
  return { repository: { target, host, folder: host?.path ?? '', paths: [], texts: [] }, file: fileIn(folder, reader) }
}

async function lookIntoFolder(target: string, looking: Looking): Promise<Looked> {
  const { reader } = looking
  const { page, urls } = await filesAt(target, looking)
  const folder = reader.folderOf(page)
  const host = folder && reader.placeOf(folder)
  if (!folder || !host) throw new ReadError('bad-url', noCodeHost(target))
  const start = host.path ? host.path.length + 1 : 0
  const files = new Map(urls.map((url) => [reader.placeOf(url)?.path.slice(start) ?? '', url]))
  const [texts, codeowners] = await Promise.all([readTexts(files, looking), readCodeowners(folder, looking)])
  const repository = { target, host, folder: host.path, paths: [...files.keys()], texts, codeowners }
  return { repository, file: fileIn(folder, reader) }
}

const noCodeHost = (target: string) =>
  `${target} is no repository at a code host that the portal knows, so its files cannot be listed. If it is one, whoever runs the portal names ${new URL(target).host} under \`integrations\` in app-config.yaml.`

const fileIn = (folder: string, reader: UrlReader) => reader.pageOf(reader.resolve('./catalog-info.yaml', folder))

/** The files below a page that somebody gave, or another that it may stand for, where its branch has slashes in its name. */
async function filesAt(target: string, { reader, signal }: Looking): Promise<{ page: string; urls: string[] }> {
  let failure: unknown
  for (const page of [target, ...reader.otherPagesOf(target)]) {
    const folder = reader.folderOf(page)
    if (!folder) continue
    const pattern = reader.pageOf(reader.resolve('./**/*', folder))
    try {
      const found = await reader.findFiles(pattern, { signal })
      if (found && found.urls.length > 0) return { page, urls: found.urls }
    } catch (error) {
      failure ??= error instanceof ReadError ? withoutPattern(error, pattern, page) : error
    }
  }
  throw failure ?? new ReadError('not-found', reader.folderOf(target) ? noFiles(target) : noCodeHost(target))
}

/** Nobody gave the pattern, so nobody is told of it. */
const withoutPattern = (error: ReadError, pattern: string, page: string) =>
  new ReadError(error.reason, error.message.replaceAll(pattern, page), { cause: error })

const noFiles = (target: string) => `There is no file at ${target} yet.`

async function readTexts(files: Map<string, string>, looking: Looking): Promise<FoundText[]> {
  const readme = [...files.keys()].find(isReadme)
  const wanted = [...(readme ? [readme] : []), ...[...files.keys()].filter(saysWhatItIs)].slice(0, mostTexts)
  const texts = await Promise.all(wanted.map((path) => readText(path, files.get(path) ?? '', looking)))
  return texts.filter((text) => text !== undefined)
}

/** Names that begin with a dot are on no list, so it is asked for where it may be. The hosts look there in this order. */
async function readCodeowners(folder: string, looking: Looking): Promise<FoundText | undefined> {
  const texts = await Promise.all(
    codeownersAt.map((path) => readText(path, looking.reader.resolve(`/${path}`, folder), looking)),
  )
  return texts.find((text) => text !== undefined)
}

/** What cannot be read is not looked into: the form is there to say what it would have said. */
async function readText(path: string, url: string, { reader, signal }: Looking): Promise<FoundText | undefined> {
  try {
    const found = await reader.read(url, { signal })
    return found && { path, text: found.text.slice(0, mostCharacters) }
  } catch (error) {
    if (error instanceof ReadError || signal.aborted) return undefined
    throw error
  }
}
