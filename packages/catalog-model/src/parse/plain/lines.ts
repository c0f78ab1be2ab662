/** The lines of a document, and the one that is read next. */
export interface PlainReading {
  lines: string[]
  at: number
}

/** Thrown where a document leaves the plain part of YAML. */
export class NotPlain extends Error {}

// Made once: a stack trace for each document would cost more than reading it.
const beyond = new NotPlain()

/** Ends the reading of a document that says something beyond the plain part of YAML. @throws NotPlain */
export function leavePlain(): never {
  throw beyond
}

/** Goes to the next line that says something, and gives how far it is indented; -1 at the end. */
export function indentAhead(reading: PlainReading): number {
  for (; reading.at < reading.lines.length; reading.at++) {
    const line = lineOf(reading)
    const indent = indentOf(line)
    if (indent < line.length && line[indent] !== '#') return indent
  }
  return -1
}

/** The line that is read next; there has to be one. */
export const lineOf = ({ lines, at }: PlainReading): string => lines[at] as string

/** How many blanks a line starts with: as many as it is long if there is nothing else. */
export function indentOf(line: string): number {
  let indent = 0
  while (line.charCodeAt(indent) === 32) indent++
  return indent
}
