import type { StateBlock } from 'markdown-it'

/** The text of a line, without what it is indented by. */
export const textAt = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])

export const indentAt = (state: StateBlock, line: number): number => state.sCount[line] ?? 0

/** Whether a line is indented so far that it is code rather than the start of a block. */
export const isCode = (state: StateBlock, line: number): boolean => indentAt(state, line) - state.blkIndent >= 4

/** The first line that no longer belongs to the block whose first line is `start` and whose body is indented by four. */
export function endOfIndented(state: StateBlock, start: number, end: number): number {
  const indent = indentAt(state, start) + 4
  let last = start
  for (let line = start + 1; line < end; line += 1) {
    if (state.isEmpty(line)) continue
    if (indentAt(state, line) < indent) break
    last = line
  }
  return last + 1
}

/** Reads lines as Markdown, as the inside of what was just opened. */
export function readBody(state: StateBlock, from: number, to: number, indent: number): void {
  const { blkIndent, lineMax, parentType } = state
  state.blkIndent = indent
  state.lineMax = to
  state.parentType = 'root'
  state.md.block.tokenize(state, from, to)
  state.blkIndent = blkIndent
  state.lineMax = lineMax
  state.parentType = parentType
  state.line = to
}

/** Opens an element at a line. */
export function open(state: StateBlock, type: string, tag: string, line: number, attributes: Record<string, string>) {
  const token = state.push(`${type}_open`, tag, 1)
  token.block = true
  token.map = [line, line + 1]
  token.attrs = Object.entries(attributes)
  return token
}

export function close(state: StateBlock, type: string, tag: string): void {
  state.push(`${type}_close`, tag, -1).block = true
}

/** One line of text with markup in it, such as a title. */
export function writeLine(state: StateBlock, content: string, line: number): void {
  const token = state.push('inline', '', 0)
  token.content = content
  token.map = [line, line + 1]
  token.children = []
}
