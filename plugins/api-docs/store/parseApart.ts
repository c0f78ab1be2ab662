import { type InWorker, WorkLimitError } from '@callboard/plugin-api/backend'
import { asText, type Parsed } from '../parse/Parsed'
import type { DefinitionText } from './readApi'

/** Reads a definition in a thread: a large one takes seconds. One that takes too much is text, with the reason. */
export async function parseApart(
  definition: DefinitionText,
  { inWorker, someoneWaits }: { inWorker: InWorker; someoneWaits: boolean },
): Promise<Parsed> {
  try {
    return await inWorker<typeof import('../parse/parse.worker')>('parse/parse', definition, { someoneWaits })
  } catch (error) {
    if (!(error instanceof WorkLimitError)) throw error
    const fix = 'Take aliases out, or split the definition.'
    return asText({ message: `The definition ${error.message} to be read.`, fix })
  }
}
