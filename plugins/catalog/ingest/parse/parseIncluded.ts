import { longestYaml } from '@callboard/catalog-model'
import { WorkLimitError } from '@callboard/plugin-api/backend'
import { goesToThread, mostSeconds, type Parsing } from './Parsing'
import { type Included, readIncluded, type ToInclude } from './readIncluded'

/** Reads what a placeholder names, in a thread if it may take long. */
export async function parseIncluded(file: ToInclude, parsing?: Parsing): Promise<Included> {
  const isRefused = file.resolver === 'yaml' && file.text.length > longestYaml
  const isQuick = file.resolver === 'text' || isRefused
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
