import type { MarkdownIt, StateBlock } from 'markdown-it'
import { closeAdmonition, openAdmonition } from './admonition'
import { endOfIndented, indentAt, isCode, readBody, textAt } from './body'

// Of a line without spaces at its end. No two repeats of a space may follow each other: a long run of them would take for ever.
const marker = /^(!!!|\?\?\?\+?)(?:[ \t]*([\w-]+(?:[ \t]+[\w-]+)*))?(?:[ \t]*"(.*)")?$/

/** `!!! note "Title"`, `??? note` that can be unfolded and `???+ note` that can be folded, over lines indented by four. */
export function indentedAdmonitions(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'indented_admonition', readAdmonition, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
}

function readAdmonition(state: StateBlock, start: number, end: number, isTrial: boolean): boolean {
  if (isCode(state, start)) return false
  const match = marker.exec(textAt(state, start).trimEnd())
  if (!match || (!match[2] && match[3] === undefined)) return false
  if (isTrial) return true
  const [word = 'note', ...classes] = (match[2] ?? 'note').split(/[ \t]+/)
  const tag = openAdmonition(state, start, { word, title: match[3], fold: foldOf(match[1]), classes })
  readBody(state, start + 1, endOfIndented(state, start, end), indentAt(state, start) + 4)
  closeAdmonition(state, tag)
  return true
}

const foldOf = (marks: string | undefined) => (marks === '???' ? 'closed' : marks === '???+' ? 'open' : undefined)
