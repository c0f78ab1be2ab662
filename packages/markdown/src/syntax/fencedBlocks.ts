import type { MarkdownIt, StateBlock } from 'markdown-it'
import { type Page, report } from '../page/Page'
import { closeAdmonition, lookOf, openAdmonition } from './admonition'
import { close, indentAt, isCode, open, readBody, textAt } from './body'
import { openTab } from './contentTabs'

const opener = /^(:{3,}|\/{3,})[ \t]*([a-zA-Z][\w-]*)[ \t]*(.*)$/
const closer = /^(:{3,}|\/{3,})[ \t]*$/
const option = /^[ \t]*(\w+):[ \t]*(.*)$/

// Each of many blocks that are never closed would look through the whole page.
const maxSearched = 1_000_000

interface Opening {
  marks: string
  name: string
  title: string | undefined
}

/** `:::note Title` … `:::` and `/// note | Title` … `///`, which may stand in each other. */
export function fencedBlocks(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'fenced_block', readBlock, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
}

function readBlock(state: StateBlock, start: number, end: number, isTrial: boolean): boolean {
  const opening = isCode(state, start) ? undefined : openingAt(state, start)
  if (!opening) return false
  if (isTrial) return true
  if (isTab(opening)) readTabs(state, start, end)
  else readContents(state, start, closingOf(state, start, end, opening), opening)
  // A closing line belongs to what it closes; there is none where the page ends first.
  if (state.line < end && closer.test(textAt(state, state.line))) state.line += 1
  return true
}

function readContents(state: StateBlock, start: number, end: number, opening: Opening) {
  const options = readOptions(state, start + 1, end, opening)
  const { title = options.title, name } = opening
  const word = name === 'details' ? (options.type ?? 'note') : name
  const fold = name === 'details' ? (options.open === 'true' ? 'open' : 'closed') : undefined
  if (name !== 'details' && !lookOf(name)) return readPlain(state, start, end, opening, options.lines)
  const tag = openAdmonition(state, start, { word, title: title ?? (fold ? 'Details' : undefined), fold })
  readBody(state, start + 1 + options.lines, end, state.blkIndent)
  closeAdmonition(state, tag)
}

function readPlain(state: StateBlock, start: number, end: number, { marks, name }: Opening, skipped: number) {
  report(state.env, start, `\`${marks} ${name}\` is not known here; what it holds is shown as it is.`)
  open(state, 'block', 'div', start, {})
  readBody(state, start + 1 + skipped, end, state.blkIndent)
  close(state, 'block', 'div')
}

/** Tabs that follow each other are one group. */
function readTabs(state: StateBlock, start: number, end: number) {
  open(state, 'tabs', 'div', start, { class: 'tabs' })
  for (let line = start; line < end; line = state.skipEmptyLines(state.line + 1)) {
    const opening = openingAt(state, line)
    if (!opening || !isTab(opening) || indentAt(state, line) < state.blkIndent) break
    const closing = closingOf(state, line, end, opening)
    const { lines, select } = readOptions(state, line + 1, closing, opening)
    openTab(state, line, opening.title ?? '', select === 'true')
    readBody(state, line + 1 + lines, closing, state.blkIndent)
    close(state, 'tab', 'div')
  }
  close(state, 'tabs', 'div')
}

function openingAt(state: StateBlock, line: number): Opening | undefined {
  const [, marks = '', name = '', rest = ''] = opener.exec(textAt(state, line)) ?? []
  return name ? { marks, name, title: titleIn(rest) } : undefined
}

const isTab = ({ name }: Opening) => name.toLowerCase() === 'tab'

/** `| Title`, `[Title]` or `Title`, without the `{…}` that may follow. */
function titleIn(rest: string): string | undefined {
  const text = rest.replace(/\{[^{}]*\}[ \t]*$/, '').trim()
  const title = /^\[(.*)\]$/.exec(text)?.[1] ?? text.replace(/^\|[ \t]*/, '')
  return title || undefined
}

/** The line that closes a block, past those in it; the end, with a problem, if none does. */
function closingOf(state: StateBlock, start: number, end: number, opening: Opening): number {
  const inside = [opening.marks]
  const page = state.env as Page
  let fence = ''
  for (let line = start + 1; line < end && page.linesSearched < maxSearched; line += 1) {
    page.linesSearched += 1
    const text = textAt(state, line)
    fence = fenceAfter(text, fence)
    if (fence) continue
    const inner = openingAt(state, line)
    if (inner && inner.marks[0] === opening.marks[0]) inside.push(inner.marks)
    if (closer.exec(text)?.[1] !== inside.at(-1)) continue
    inside.pop()
    if (inside.length === 0) return line
  }
  report(
    state.env,
    start,
    `\`${opening.marks} ${opening.name}\` is not closed: a line \`${opening.marks}\` is missing.`,
  )
  return end
}

/** The backticks or tildes that code is in after this line, or ''. */
function fenceAfter(text: string, fence: string): string {
  const marks = /^(`{3,}|~{3,})/.exec(text)?.[1] ?? ''
  if (!fence) return marks
  return marks.startsWith(fence) && text.trim() === marks ? '' : fence
}

type Options = { lines: number } & Partial<Record<'title' | 'type' | 'open' | 'select', string>>

/** `    type: warning` lines right below `///`, and how many they are. */
function readOptions(state: StateBlock, from: number, to: number, { marks }: Opening): Options {
  const options: Options & Record<string, string | number> = { lines: 0 }
  if (!marks.startsWith('/')) return options
  for (let line = from; line < to && isCode(state, line); line += 1) {
    const [, key, value = ''] = option.exec(textAt(state, line)) ?? []
    if (!key) break
    if (key !== 'lines') options[key.toLowerCase()] = value.replace(/^["']|["']$/g, '').toLowerCase()
    options.lines += 1
  }
  return options
}
