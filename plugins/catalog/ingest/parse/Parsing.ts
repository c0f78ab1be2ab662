import type { InWorker } from '@callboard/plugin-api/backend'

/** How the files of one reading are parsed. */
export interface Parsing {
  inWorker: InWorker
  /** Whether a person waits for it. */
  someoneWaits: boolean
  /** Aborted when nobody wants it any more. */
  signal?: AbortSignal | undefined
  /** Of what was parsed so far. */
  characters: number
}

/** Up to here, the server parses by itself: in about half a second. */
const mostCharacters = 300_000

/** For a file of a million characters, the longest that is read at all, on a machine with much else to do. */
export const mostSeconds = 20

/**
 * Whether so many characters are to be parsed in a thread: what is large, alone or with all that came before it. Many small files
 * one after the other would hold up everybody else as long as a large one.
 */
export function goesToThread(parsing: Parsing, characters: number): boolean {
  parsing.signal?.throwIfAborted()
  parsing.characters += characters
  return parsing.characters > mostCharacters
}
