import { WorkLimitError } from '@callboard/plugin-api/backend'
import { goesToThread, mostSeconds, type Parsing } from './Parsing'
import { type Included, longestParsed, readIncluded, type ToInclude } from './readIncluded'

/** Reads what a placeholder names, in a thread if it may take long. */
export async function parseIncluded(file: ToInclude, parsing?: Parsing): Promise<Included> {
  const isQuick = file.resolver === 'text' || file.text.length > longestParsed
  if (!parsing || isQuick || !goesToThread(parsing, file.text.length)) return readIncluded(file)
  try {
    const { inWorker, someoneWaits } = parsing
    const options = { someoneWaits, seconds: mostSeconds }
    return await inWorker<typeof import('./readIncluded.worker')>('ingest/parse/readIncluded', file, options)
  } catch (error) {
    if (!(error instanceof WorkLimitError)) throw error
    return { fault: `to be read it ${error.message}` }
  }
}
