import { type Draft, guessRef, type Position } from '@callboard/catalog-model'
import { ReadError, type RequestServices } from '@callboard/plugin-api/backend'
import type { CatalogConfig } from '../CatalogConfig'
import type { Inclusion } from '../ingest/Fetched'
import type { Parsing } from '../ingest/parse/Parsing'
import { parseFile } from '../ingest/parse/parseFile'
import { type Placeholder, placeholdersOf } from '../ingest/references'
import { resolvePlaceholder } from '../ingest/resolveTarget'
import { sourceAt } from '../ingest/Source'
import { substitutePlaceholders } from '../ingest/substitutePlaceholders'
import { findTexts, type Ground } from './findGround'

/** What a placeholder took in. */
interface TakenIn extends Placeholder {
  file: string
  /** Where something is written in that file, by its pointer from the placeholder. */
  locate(pointer: string): Position
}

/** An entity's document as its file says it now. */
export interface ReadDraft {
  /** Placeholders as they are written. */
  written: Draft
  /** Placeholders replaced by what they name. Undefined where that cannot be read. */
  filled: Draft | undefined
  takenIn: TakenIn[]
}

type Reading = Pick<RequestServices<CatalogConfig>, 'db' | 'reader' | 'inWorker' | 'signal'>

/** Parses the text that an entity was last read from. Undefined if no document of it can be read as this entity. */
export async function readDraft(ground: Ground, services: Reading): Promise<ReadDraft | undefined> {
  const parsing: Parsing = { ...services, someoneWaits: true, characters: 0 }
  const { drafts } = await parseFile({ url: ground.file, text: ground.text }, parsing)
  const own = drafts.filter(({ value }) => guessRef(value) === ground.ref)
  const written = own.find(({ line }) => line === ground.line) ?? own[0]
  if (!written) return undefined
  const inclusions = await findInclusions(written, ground, services)
  const { drafts: filled } = await substitutePlaceholders(
    { catalogFiles: [{ drafts: [written] }], included: inclusions },
    parsing,
  )
  const takenIn = await Promise.all(inclusions.map((inclusion) => locatable(inclusion, parsing)))
  return { written, filled: filled[0], takenIn }
}

async function findInclusions(draft: Draft, { file, locationId }: Ground, { db, reader }: Reading) {
  const named = placeholdersOf(draft).flatMap((placeholder) => {
    try {
      return [{ ...placeholder, url: resolvePlaceholder(placeholder.target, sourceAt(file), reader).target }]
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      return []
    }
  })
  const texts = await findTexts(
    db,
    locationId,
    named.map(({ url }) => url),
  )
  return named.flatMap(({ url, ...placeholder }): Inclusion[] => {
    const text = texts.get(url)
    return text === undefined ? [] : [{ ...placeholder, draft, file: { url, text, hash: '', etag: undefined } }]
  })
}

async function locatable({ draft: _, file, ...placeholder }: Inclusion, parsing: Parsing): Promise<TakenIn> {
  const isText = placeholder.resolver === 'text'
  const [draft] = isText ? [] : (await parseFile({ url: file.url, text: file.text }, parsing)).drafts
  return { ...placeholder, file: file.url, locate: (pointer) => draft?.locate(pointer) ?? { line: 1, column: 1 } }
}
