import type { MarkdownIt, StateBlock } from 'markdown-it'
import { isCode, readBody, textAt } from './body'

const opener =
  /^<(div|section|article|aside|header|footer|main|figure|details|center|td|th|li|dd|p|blockquote)\b([^>]*)>(.*)$/i
const wanted =
  /\smarkdown(?:\s*=\s*(?:"(?:1|block|span|true)?"|'(?:1|block|span|true)?'|(?:1|block|span|true)))?(?=\s|$)/i

/** `<div markdown>` … `</div>`: what stands between is Markdown, without the empty lines that it otherwise takes. */
export function markdownInHtml(md: MarkdownIt): void {
  md.block.ruler.before('html_block', 'markdown_in_html', readElement, {
    alt: ['paragraph', 'reference', 'blockquote'],
  })
}

function readElement(state: StateBlock, start: number, end: number, isTrial: boolean): boolean {
  if (isCode(state, start)) return false
  const [, tag, attributes = '', rest = ''] = opener.exec(textAt(state, start)) ?? []
  if (!tag || !wanted.test(attributes)) return false
  const closing = rest.trim() ? undefined : closingOf(state, tag, start, end)
  if (closing === undefined) return false
  if (isTrial) return true
  writeHtml(state, `<${tag}${attributes.replace(wanted, '')}>\n`, start)
  const body = writeSummary(state, start + 1)
  readBody(state, body, closing, state.blkIndent)
  writeHtml(state, textAt(state, closing), closing)
  state.line = closing + 1
  return true
}

/** The line on which an element ends that has others of its kind in it. */
function closingOf(state: StateBlock, tag: string, start: number, end: number): number | undefined {
  const tags = new RegExp(`<(/?)${tag}\\b`, 'gi')
  let depth = 1
  for (let line = start + 1; line < end; line += 1) {
    for (const [, slash] of textAt(state, line).matchAll(tags)) depth += slash ? -1 : 1
    if (depth <= 0) return line
  }
  return undefined
}

/** A summary on the first line stays HTML; the line after it. */
function writeSummary(state: StateBlock, line: number): number {
  const text = textAt(state, line)
  if (!/^<summary\b.*<\/summary>\s*$/i.test(text)) return line
  writeHtml(state, `${text}\n`, line)
  return line + 1
}

function writeHtml(state: StateBlock, html: string, line: number) {
  const token = state.push('html_block', '', 0)
  token.content = html
  token.map = [line, line + 1]
}
