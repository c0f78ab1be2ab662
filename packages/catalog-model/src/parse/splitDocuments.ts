/** The text of one document of a stream, so that it can be parsed alone. */
export interface DocumentText {
  text: string
  /** Lines of the file before it. */
  linesBefore: number
}

/** YAML reserves these at the start of a line: even in a block scalar or in quotes they end the document. */
const marker = /(?<=^|\n)(?:---|\.\.\.)(?=[ \t\n]|$)/g

const directivesOnly = /^(?:[ \t]*(?:#[^\n]*)?\n|%[^\n]*\n)*$/

/**
 * Cuts a YAML stream at its document markers. The parser cannot be trusted with that: an open quote makes it swallow the
 * documents behind. `---` opens a document, `...` closes one; directives belong to the document they precede.
 */
export function splitDocuments(text: string): DocumentText[] {
  const documents: DocumentText[] = []
  let linesBefore = 0
  let start = 0
  for (const end of [...cuts(text), text.length]) {
    const piece = text.slice(start, end)
    if (end < text.length && isPrologue(piece)) continue
    if (piece) documents.push({ text: piece, linesBefore })
    linesBefore += countLines(piece)
    start = end
  }
  return documents
}

function* cuts(text: string): Generator<number> {
  for (const { 0: found, index } of text.matchAll(marker)) {
    if (found === '---') yield index
    else yield endOfLine(text, index)
  }
}

function isPrologue(piece: string): boolean {
  return /(?:^|\n)%/.test(piece) && directivesOnly.test(piece)
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline === -1 ? text.length : newline + 1
}

function countLines(text: string): number {
  let lines = 0
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) lines++
  return lines
}
