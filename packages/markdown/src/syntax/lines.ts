import type { MarkdownIt, Token } from 'markdown-it'

/** Writes its line on every element, so that what is found out about it later can be said with its place. */
export function lines(md: MarkdownIt): void {
  md.core.ruler.push('lines', (state) => {
    for (const token of state.tokens) {
      if (token.type === 'inline') writeInside(token)
      else if (token.type === 'html_block') token.meta = { line: (token.map?.[0] ?? 0) + 1 }
      else if (token.map && token.nesting >= 0) token.attrSet('data-line', String(token.map[0] + 1))
    }
  })
  for (const rule of ['html_block', 'html_inline']) {
    md.renderer.rules[rule] = (tokens, index) => lineMark(tokens[index]) + (tokens[index]?.content ?? '')
  }
}

/** HTML that someone wrote cannot be given an attribute before it is parsed, so its line goes before it. */
const lineMark = (token: Token | undefined) => (token?.meta?.line ? `<!--line ${token.meta.line}-->` : '')

function writeInside(inline: Token) {
  let line = (inline.map?.[0] ?? 0) + 1
  for (const token of inline.children ?? []) {
    if (token.type === 'link_open' || token.type === 'image') token.attrSet('data-line', String(line))
    if (token.type === 'html_inline') token.meta = { line }
    if (token.type === 'softbreak' || token.type === 'hardbreak') line += 1
  }
}
