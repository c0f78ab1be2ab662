import type { MarkdownIt, StateInline } from 'markdown-it'

const forms: Array<[RegExp, (inside: string, other?: string) => Array<[tag: string, text: string]>]> = [
  [/\{\+\+([^{}\n]{1,2000}?)\+\+\}/y, (added) => [['ins', added]]],
  [/\{--([^{}\n]{1,2000}?)--\}/y, (removed) => [['del', removed]]],
  [/\{==([^{}\n]{1,2000}?)==\}/y, (marked) => [['mark', marked]]],
  [/\{>>([^{}\n]{1,2000}?)<<\}/y, (comment) => [['small', comment]]],
  [
    /\{~~([^{}\n]{1,2000}?)~>([^{}\n]{0,2000}?)~~\}/y,
    (removed, added = '') => [
      ['del', removed],
      ['ins', added],
    ],
  ],
  [/\^\^([^^\n]{1,2000}?)\^\^/y, (inserted) => [['ins', inserted]]],
]

/** `{++added++}`, `{--removed--}`, `{~~old~>new~~}`, `{==marked==}`, `{>>remark<<}`, and `^^inserted^^`. */
export function edits(md: MarkdownIt): void {
  md.inline.ruler.before('emphasis', 'edits', readEdit)
}

function readEdit(state: StateInline, isTrial: boolean): boolean {
  const first = state.src[state.pos]
  if (first !== '{' && first !== '^') return false
  for (const [pattern, partsOf] of forms) {
    pattern.lastIndex = state.pos
    const match = pattern.exec(state.src)
    if (!match?.[1]) continue
    if (!isTrial) for (const [tag, text] of partsOf(match[1], match[2])) writeElement(state, tag, text)
    state.pos += match[0].length
    return true
  }
  return false
}

function writeElement(state: StateInline, tag: string, text: string) {
  state.push(`${tag}_open`, tag, 1)
  const { md, env } = state
  const inside: typeof state.tokens = []
  if (state.level < 20) md.inline.parse(text, md, env, inside)
  else inside.push(Object.assign(new state.Token('text', '', 0), { content: text }))
  state.tokens.push(...inside)
  state.push(`${tag}_close`, tag, -1)
}
