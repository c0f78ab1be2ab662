import type { Problem } from '@callboard/catalog-model'
import { ReadError, type Services } from '@callboard/plugin-api/backend'
import { checkSource } from '../ingest/checkSource'
import { sha256 } from '../ingest/hashOf'
import type { ReadFile } from '../ingest/openFiles'
import type { PastedCheck } from './PastedCheck'

/** What such a file is usually called; problems are said to be in it. */
const file = 'catalog-info.yaml'

/** Looks at a text as at a catalog file that stands alone: nothing beside it can be read, and Locations in it are not followed. */
export async function checkText(
  text: string,
  { kinds, reader, processors }: Pick<Services, 'kinds' | 'reader' | 'processors'>,
): Promise<PastedCheck> {
  const read: ReadFile = async ({ target }) => {
    if (target !== file) throw new ReadError('not-found', 'It is read when the address of the file is registered.')
    return { url: file, etag: undefined, hash: sha256(text), text }
  }
  const source = { type: 'file', target: file } as const
  const found = await checkSource(source, { kinds, reader, processors, read, followsLocations: false })
  return { ...found, problems: found.problems.map(noteIfBeside) }
}

/** What is beside a text cannot be right or wrong yet. */
const noteIfBeside = (problem: Problem): Problem =>
  problem.message.includes('It is read when') ? { ...problem, level: 'info' } : problem
