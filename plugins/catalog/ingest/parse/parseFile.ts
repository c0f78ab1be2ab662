import { type CatalogFile, type Draft, longestYaml, type Problem, parseCatalogFile } from '@callboard/catalog-model'
import { WorkLimitError } from '@callboard/plugin-api/backend'
import { goesToThread, mostSeconds, type Parsing } from './Parsing'
import { unplaced } from './Places'

/** Step 3: parses a catalog file, in a thread if it may take long. One that takes too much is a problem. */
export async function parseFile(
  file: CatalogFile,
  parsing?: Parsing,
): Promise<{ drafts: Draft[]; problems: Problem[] }> {
  const isRefused = file.text.length > longestYaml
  if (!parsing || isRefused || !goesToThread(parsing, file.text)) return parseCatalogFile(file)
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
