import {
  type CatalogFile,
  closeFile,
  type DocumentText,
  type Draft,
  openCatalogFile,
  type Problem,
  parseDocuments,
} from '@callboard/catalog-model'
import { WorkLimitError } from '@callboard/plugin-api/backend'
import pLimit from 'p-limit'
import { letOthersIn } from '../letOthersIn'
import { sourceAt } from '../Source'
import { goesToThread, mostSeconds, type Parsing } from './Parsing'
import { unplaced } from './Places'

/** Discovery writes such files, as of an organisation of 30,000 people. Nearly all of it is plain, which is read 50 times as fast. */
export const longestWritten = 16_000_000

/** Step 3: parses a catalog file, in a thread if it may take long. One that takes too much is a problem. */
export async function parseFile(
  file: CatalogFile,
  parsing?: Parsing,
): Promise<{ drafts: Draft[]; problems: Problem[] }> {
  parsing?.signal?.throwIfAborted()
  const opened = await openInTurn(file)
  const { unread } = opened
  if (!parsing || unread.length === 0 || !goesToThread(parsing, lengthOf(unread))) {
    return closeFile(opened, parseDocuments(file.url, unread))
  }
  try {
    return closeFile(opened, await parseInThread(parsing, file.url, unread))
  } catch (error) {
    if (!(error instanceof WorkLimitError)) throw error
    return { drafts: [], problems: [tooMuch(file.url, error.message)] }
  }
}

const oneAtATime = pLimit(1)
const turn = letOthersIn()

/** Files are opened one after the other, whoever reads them, and others are answered in between: many come at the same moment. */
function openInTurn(file: CatalogFile) {
  return oneAtATime(async () => {
    await turn()
    return openCatalogFile(file, sourceAt(file.url).type === 'provider' ? longestWritten : undefined)
  })
}

async function parseInThread({ inWorker, someoneWaits }: Parsing, url: string, documents: DocumentText[]) {
  const options = { someoneWaits, seconds: mostSeconds }
  const work = { url, documents }
  const parsed = await inWorker<typeof import('./parseFile.worker')>('ingest/parse/parseFile', work, options)
  return parsed.map(({ draft, problems }) => ({ ...(draft && { draft: unplaced(draft) }), problems }))
}

const lengthOf = (documents: DocumentText[]) => documents.reduce((length, { text }) => length + text.length, 0)

const tooMuch = (file: string, what: string): Problem => ({
  level: 'error',
  code: 'file-too-heavy',
  message: `The file ${what} to be parsed. Split it, and name the parts in a \`kind: Location\`.`,
  file,
  line: 1,
  column: 1,
  pointer: '',
})
