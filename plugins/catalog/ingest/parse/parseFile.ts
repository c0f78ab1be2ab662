import { type CatalogFile, type Draft, longestYaml, type Problem, parseCatalogFile } from '@callboard/catalog-model'
import { type InWorker, WorkLimitError } from '@callboard/plugin-api/backend'
import { unplaced } from './Places'

/** In characters. Up to here, going to a thread and back takes longer than anybody waits for the parser. */
export const smallFile = 300_000

/** For a file of a million characters, the longest that is read at all, on a machine with much else to do. */
export const mostSeconds = 20

/** The thread for large files, and whether a person waits for them. */
export interface Parsing {
  inWorker: InWorker
  someoneWaits: boolean
}

/** Step 3: parses a catalog file, a large one in a thread. One that takes too much is a problem. */
export async function parseFile(
  file: CatalogFile,
  parsing?: Parsing,
): Promise<{ drafts: Draft[]; problems: Problem[] }> {
  const { length } = file.text
  if (!parsing || length <= smallFile || length > longestYaml) return parseCatalogFile(file)
  try {
    const { inWorker, someoneWaits } = parsing
    const options = { someoneWaits, seconds: mostSeconds }
    const parsed = await inWorker<typeof import('./parseFile.worker')>('ingest/parse/parseFile', file, options)
    return { drafts: parsed.drafts.map(unplaced), problems: parsed.problems }
  } catch (error) {
    if (!(error instanceof WorkLimitError)) throw error
    return { drafts: [], problems: [tooMuch(file.url, error.message)] }
  }
}

const tooMuch = (file: string, what: string): Problem => ({
  level: 'error',
  code: 'file-too-heavy',
  message: `The file ${what} to be parsed. Split it, and name the parts in a \`kind: Location\`.`,
  file,
  line: 1,
  column: 1,
  pointer: '',
})
