import { guessRef, type Problem } from '@callboard/catalog-model'
import { ReadError, type TextReader } from '@callboard/plugin-api/backend'
import type { CatalogFile, Fetched } from './Fetched'
import type { IngestedFile } from './Ingested'
import { parseFile } from './parse/parseFile'
import { isPattern } from './patterns/isPattern'
import { listingDrafts } from './patterns/listingDrafts'
import { problemAt } from './problemAt'
import { meantBy, readMeant } from './readMeant'
import { readOrRemember } from './readOrRemember'
import { type LocationTarget, locationTargetsOf, type Placeholder, placeholdersOf, type Reference } from './references'
import { addressOf, isOfSameBranch, resolvePlaceholder, resolveTarget } from './resolveTarget'
import type { Source } from './Source'
import type { FetchOptions, Place, Walk } from './Walk'

const maxFiles = 1000
const maxDepth = 10

/** Of all catalog files together, in characters: what they say takes 20 times as much memory while it is read and stored. */
const maxCharacters = 16_000_000

/**
 * Step 2: reads a file and every file that it leads to, through Location documents and placeholders. A file that cannot be
 * read is a problem of the document that names it, and holds up no other.
 *
 * @throws ReadError if the first file cannot be read.
 */
export async function fetchFiles(source: Source, options: FetchOptions): Promise<Fetched> {
  const { file, root } = await openRoot(source, options)
  const found: Fetched = { catalogFiles: [], included: [], problems: [], isWhole: true }
  const walk: Walk = { ...options, ...found, seen: new Set([root.target]), isCut: false, characters: 0 }
  await open(walk, root, file, 0)
  const { included, isWhole } = walk
  return { catalogFiles: inOrder(walk.catalogFiles, root), included, problems: walk.problems.sort(byPlace), isWhole }
}

/** The location's own file, by its one address, however the location writes it. */
async function openRoot(source: Source, { reader, read, known }: FetchOptions) {
  const page = { ...source, target: addressOf(source, reader) }
  const file = await readMeant(meantBy(page, reader, known), read)
  return { file, root: { ...source, target: file.url } }
}

async function open(walk: Walk, source: Source, file: IngestedFile, depth: number): Promise<void> {
  if (isPattern(source, walk.reader)) return openAll(walk, source, file, depth)
  const parsed = fits(walk, file) ? await parseFile(file, walk.parsing) : leftOut(file.url)
  walk.catalogFiles.push({ ...file, ...parsed })
  await Promise.all(parsed.drafts.map((draft) => followDraft(walk, { draft, source, depth })))
}

function fits(walk: Walk, { text }: IngestedFile): boolean {
  if (walk.characters + text.length > maxCharacters) return false
  walk.characters += text.length
  return true
}

/** A file that is too much beside all before it. As it cannot say which entities it means, those that it gave last stay. */
function leftOut(file: string): Pick<CatalogFile, 'drafts' | 'problems'> {
  const message = `Not read: with this file, the catalog files of the location have more than ${maxCharacters / 1e6} million characters together. Register it, and others, as locations of their own.`
  const start = { line: 1, column: 1, pointer: '' }
  return { drafts: [], problems: [{ level: 'error', code: 'location-too-large', message, file, ...start }] }
}

/** Every file that a pattern stands for, in whose place the list of them is kept. */
async function openAll(walk: Walk, source: Source, file: IngestedFile, depth: number): Promise<void> {
  walk.catalogFiles.push({ ...file, drafts: [], problems: [] })
  await Promise.all(
    listingDrafts(file, source).map(({ draft, target }) => {
      const place = { draft, source, depth, namedBy: file.namedBy }
      return orProblem(walk, place, target, () => followTarget(walk, place, target))
    }),
  )
}

async function followDraft(walk: Walk, place: Place): Promise<void> {
  const targets = walk.followsLocations ? locationTargetsOf(place.draft) : []
  await Promise.all([
    ...targets.map((target) => orProblem(walk, place, target, () => followTarget(walk, place, target))),
    ...placeholdersOf(place.draft).map((each) => orProblem(walk, place, each, () => include(walk, place, each))),
  ])
}

async function followTarget(walk: Walk, place: Place, reference: LocationTarget): Promise<void> {
  const source = resolveLocation(reference, place.source, walk.reader)
  if (walk.isCut || walk.seen.has(source.target)) return
  if (place.depth >= maxDepth) throw new ReadError('refused', `Not read: it is more than ${maxDepth} Locations deep.`)
  walk.isCut = walk.seen.size >= maxFiles
  if (walk.isCut) throw new ReadError('refused', `The location leads to over ${maxFiles} files; the rest is not read.`)
  walk.seen.add(source.target)
  const file = await readOrRemember(walk, place, reference, sourcesFor(walk, source, place))
  if (!file || (file.url !== source.target && walk.seen.has(file.url))) return
  walk.seen.add(file.url)
  const found = { ...source, target: file.url }
  await open(walk, found, { ...file, namedBy: place.namedBy ?? guessRef(place.draft.value) }, place.depth + 1)
}

/** At the branch of the file that names it no other branch is meant: that one was read. */
const sourcesFor = ({ reader, known }: Walk, source: Source, { source: from }: Place): Source[] =>
  isOfSameBranch(source, from, reader) ? [source] : meantBy(source, reader, known)

async function include(walk: Walk, place: Place, placeholder: Placeholder): Promise<void> {
  const source = resolvePlaceholder(placeholder.target, place.source, walk.reader)
  if (isPattern(source, walk.reader)) throw new ReadError('bad-url', 'A placeholder takes in one file: name it.')
  const file = await readOrRemember(walk, place, placeholder, [source])
  if (file) walk.included.push({ ...placeholder, draft: place.draft, file })
}

/** A reference that must not be followed is a problem where it stands. */
async function orProblem(walk: Walk, { draft }: Place, { pointer }: Reference, follow: () => Promise<void>) {
  try {
    await follow()
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    walk.problems.push(problemAt(draft, pointer, { code: 'bad-target', message: error.message }))
  }
}

/** `spec.type` may say again where the target is, and may not change it from a URL to the portal's own disk. */
function resolveLocation({ target, type }: LocationTarget, from: Source, reader: TextReader): Source {
  if (type === 'file' && from.type === 'url') {
    throw new ReadError('refused', 'A location read from a URL cannot lead to a file on the disk of the portal.')
  }
  return resolveTarget(target, from, reader)
}

/** Which file answers first must not decide which of two documents with one ref counts. */
function inOrder(files: CatalogFile[], root: Source): CatalogFile[] {
  const rank = ({ url }: CatalogFile) => (url === root.target ? 0 : 1)
  return files.sort((left, right) => rank(left) - rank(right) || (left.url < right.url ? -1 : 1))
}

const byPlace = (left: Problem, right: Problem) =>
  left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1
