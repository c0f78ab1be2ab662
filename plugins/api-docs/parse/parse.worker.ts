import { parseDefinition } from '.'
import type { Parsed } from './Parsed'

/** Reads a definition into its outline and its parts. */
export default function parse({ text, type }: { text: string; type: string }): Parsed {
  return parseDefinition(text, type)
}
