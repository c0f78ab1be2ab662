import { type PlainReading, readMap } from './blocks'
import { indentAhead, NotPlain } from './lines'

/** What a plain document says. */
export interface PlainDocument {
  value: Record<string, unknown>
  /** Its first line with something on it, from 0. */
  line: number
}

/** Above this, a problem in the document would have it parsed again on the server's own thread for too long. */
const longest = 50_000

/** Everything that is the same in a file, on the wire and in YAML: no tabs, no control characters, no other line ends. */
const plainText =
  /^[\n\x20-\x7e\u{a0}-\u{2027}\u{202a}-\u{d7ff}\u{e000}-\u{fefe}\u{ff00}-\u{fffd}\u{10000}-\u{10ffff}]*$/u

/**
 * Reads a document that is written in the plain part of YAML, in which nearly all catalog files are: block mappings and lists,
 * scalars of one line, block texts, flat lists in brackets. Undefined for every other document, broken ones among them: these are
 * for the parser, which says what is wrong and where. Takes a fiftieth of the parser's time, so it may only know what cannot
 * be read in two ways; `plain.test.ts` holds it against the parser.
 */
export function readPlain(text: string): PlainDocument | undefined {
  if (text.length > longest || !plainText.test(text)) return undefined
  const reading: PlainReading = { lines: text.replace(/^--- *(?=\n|$)/, '').split('\n'), at: 0 }
  try {
    if (indentAhead(reading) !== 0) return undefined
    const line = reading.at
    const value = readMap(reading, 0, 0)
    return indentAhead(reading) === -1 ? { value, line } : undefined
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}
