/** A line of megabytes is more than a browser paints. */
const longestRow = 1000

export interface Row {
  /** Of the line; empty where a line goes on. */
  number: string
  part: string
}

/** The lines of a text with their numbers; one that is too long goes on in the next row. */
export function rowsOf(text: string): Row[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  return lines.flatMap((line, index) =>
    piecesOf(line, longestRow).map((part, piece) => ({ number: piece === 0 ? String(index + 1) : '', part })),
  )
}

const piecesOf = (line: string, length: number): string[] =>
  Array.from({ length: Math.max(Math.ceil(line.length / length), 1) }, (_, index) =>
    line.slice(index * length, (index + 1) * length),
  )
