import type { Services, TextReader } from '@callboard/plugin-api/backend'
import { checkAliases } from '../aliases/checkAliases'
import type { OnProgress } from '../attempts/OnProgress'
import type { CatalogConfig } from '../CatalogConfig'
import { dropExcluded } from '../exclusions/dropExcluded'
import { findExclusions } from '../exclusions/findExclusions'
import { allowsFor } from './allows'
import { annotateAll } from './annotate'
import { contentHash } from './contentHash'
import { enrich } from './enrich'
import type { Fetched } from './Fetched'
import type { Ingested, IngestedFile } from './Ingested'
import { openFiles } from './openFiles'
import { readEntities } from './readEntities'
import { rereadFiles } from './rereadFiles'
import { addressOf } from './resolveTarget'
import { type Source, sourceAt } from './Source'
import { allIngested } from './toIngested'

/** What is known of a location from before. */
interface Before {
  /** Its files as last read. */
  files: IngestedFile[]
  signal?: AbortSignal | undefined
  /** Whether a person waits for it. */
  someoneWaits: boolean
  onProgress?: OnProgress | undefined
}

type CatalogServices = Services<CatalogConfig>

/**
 * Reads a location and says what it contains: steps 2 to 6. Writes nothing; previewing, registering and refreshing all
 * start here.
 *
 * @throws ReadError if the location's own file cannot be read.
 */
export async function readLocation(source: Source, before: Before, services: CatalogServices): Promise<Ingested> {
  const opened = openAgain(before, services)
  await rereadFiles(before.files, opened.read)
  return ingest(source, { ...opened, ...before }, services)
}

/**
 * The same, but undefined where the files still say what they did when they added up to `hash`: then nothing is parsed.
 *
 * @throws ReadError if the location's own file cannot be read.
 */
export async function readIfChanged(
  source: Source,
  { hash, ...before }: Before & { hash: string },
  services: CatalogServices,
): Promise<Ingested | undefined> {
  const opened = openAgain(before, services)
  const files = await rereadFiles(before.files, opened.read)
  return contentHash(files, services) === hash ? undefined : ingest(source, { ...opened, ...before }, services)
}

/** A file that was stored by another page of it, before files had one address, is known by that too. */
function byAddress(files: IngestedFile[], reader: TextReader): ReadonlyMap<string, IngestedFile> {
  const byPage = files.map((file) => ({ ...file, url: addressOf(sourceAt(file.url), reader) }))
  return new Map([...byPage, ...files].map((file) => [file.url, file]))
}

/** Files once read are not read again within one reading. */
function openAgain({ files, signal, onProgress }: Before, { reader }: CatalogServices) {
  const known = byAddress(files, reader)
  const read = openFiles({ reader, known, signal })
  onProgress?.('fetch')
  let count = 0
  return {
    known,
    async read(source: Source) {
      const file = await read(source)
      count += 1
      if (files.length === 0 || count <= files.length) onProgress?.('fetch', { files: count })
      return file
    },
  }
}

async function ingest(
  source: Source,
  { known, read, someoneWaits, signal, onProgress }: ReturnType<typeof openAgain> & Omit<Before, 'files'>,
  services: CatalogServices,
): Promise<Ingested> {
  const { db, reader, kinds, processors, config, inWorker } = services
  // What was never read is fetched while it is parsed.
  if (known.size > 0) onProgress?.('parse')
  const allows = allowsFor(source, config)
  const parsing = { inWorker, someoneWaits, signal, characters: 0 }
  const followsLocations = allows('Location')
  const options = { reader, read, known, parsing, followsLocations, kinds, allows, onProgress }
  const said = await readEntities(source, options)
  const wanted = dropExcluded(said.drafted, await findExclusions(db))
  const names = await checkAliases(db, wanted.drafted, source)
  const enriched = await enrich(await annotateAll(wanted.drafted, source), processors)
  const files = filesOf(said.fetched)
  const problems = [...[said, wanted, enriched].flatMap(({ problems }) => problems), ...names]
  const errors = problems.filter(({ level }) => level === 'error').length
  onProgress?.('validate', { entities: enriched.drafted.length, errors })
  return {
    files,
    // A former name that is another's now may be free by the next time.
    hash: said.fetched.isWhole && names.length === 0 ? contentHash(files, services) : null,
    entities: await allIngested(enriched.drafted, kinds),
    problems,
  }
}

function filesOf({ catalogFiles, included }: Fetched): IngestedFile[] {
  const files = [...catalogFiles, ...included.map(({ file }) => file)]
  return [
    ...new Map(
      files.map(({ url, etag, hash, text, namedBy, failure }) => [url, { url, etag, hash, text, namedBy, failure }]),
    ).values(),
  ]
}
