import { longestYaml } from '@callboard/catalog-model'
import { WorkLimitError } from '@callboard/plugin-api/backend'
import { mostSeconds, type Parsing, smallFile } from './parseFile'
import { type Included, readIncluded, type ToInclude } from './readIncluded'

/**
 * Reads what a placeholder names: in a thread what is large, alone or with all that came before it. Many small files one after
 * the other would hold up everybody else as long as a large one.
 * @param soFar How many characters these are, this file's included.
 */
export async function parseIncluded(
  file: ToInclude,
  parsing?: Parsing,
  soFar: number = file.text.length,
): Promise<Included> {
  const isQuick = file.resolver === 'text' || soFar <= smallFile
  const isRefused = file.resolver === 'yaml' && file.text.length > longestYaml
  if (!parsing || isQuick || isRefused) return readIncluded(file)
  try {
    const { inWorker, someoneWaits } = parsing
    const options = { someoneWaits, seconds: mostSeconds }
    return await inWorker<typeof import('./readIncluded.worker')>('ingest/parse/readIncluded', file, options)
  } catch (error) {
    if (!(error instanceof WorkLimitError)) throw error
    return { fault: `to be read it ${error.message}` }
  }
}
