import { ReadError, type TextReader } from '@callboard/plugin-api/backend'
import type { Source } from './Source'

/**
 * What a source may mean, the likeliest first. The address of a branch with slashes in its name looks like that of folders: what it may
 * name besides comes after it, and what was found before, which `known` has, comes first.
 */
export function meantBy(
  source: Source,
  reader: Pick<TextReader, 'otherPagesOf'>,
  known: { has(address: string): boolean } = new Set(),
): Source[] {
  if (source.type !== 'url') return [source]
  const others = reader.otherPagesOf(source.target).map((target) => ({ ...source, target }))
  return [source, ...others].toSorted((left, right) => Number(known.has(right.target)) - Number(known.has(left.target)))
}

/** Reads the first of these sources that is there. @throws ReadError */
export async function readMeant<Read>(sources: Source[], read: (source: Source) => Promise<Read>): Promise<Read> {
  let missing: unknown
  for (const source of sources) {
    try {
      return await read(source)
    } catch (error) {
      if (!(error instanceof ReadError) || error.reason !== 'not-found') throw error
      missing ??= error
    }
  }
  throw missing
}
