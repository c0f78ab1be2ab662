import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { lookOf } from './admonition'

const marker = /^\[!(\w+)\]([+-]?)[ \t]*(.*)(?:\n|$)/

/** `> [!NOTE]`, as GitHub writes admonitions; with a title of its own and foldable by `+` or `-` as Obsidian does. */
export function alerts(md: MarkdownIt): void {
  md.core.ruler.after('block', 'alerts', (state) => {
    for (let index = 0; index < state.tokens.length; index += 1) {
      if (state.tokens[index]?.type === 'blockquote_open') index += turnIntoAdmonition(state, index)
    }
  })
}

/** How many tokens it put before those it left. */
function turnIntoAdmonition(state: StateCore, at: number): number {
  const [quote, paragraph, inline] = state.tokens.slice(at, at + 3)
  const match = paragraph?.type === 'paragraph_open' && inline ? marker.exec(inline.content) : null
  const look = match?.[1] && lookOf(match[1])
  const closing = look ? closingOf(state.tokens, at) : undefined
  if (!quote || !inline || !match || !look || !closing) return 0
  const [, word = '', fold] = match
  const tag = fold ? 'details' : 'div'
  Object.assign(quote, { tag, attrs: [...(quote.attrs ?? []), ['class', `admonition is-${look}`]] })
  if (fold === '+') quote.attrSet('open', '')
  closing.tag = tag
  const title = titleTokens(state, quote, fold ? 'summary' : 'p', match[3]?.trim() || capitalised(word))
  inline.content = inline.content.slice(match[0].length)
  // Nothing but the marker: its paragraph would be an empty line.
  const emptied = inline.content.trim() ? 0 : 3
  state.tokens.splice(at + 1, emptied, ...title)
  return title.length
}

function closingOf(tokens: Token[], at: number): Token | undefined {
  const level = tokens[at]?.level
  return tokens.slice(at).find((token) => token.type === 'blockquote_close' && token.level === level)
}

function titleTokens(state: StateCore, quote: Token, tag: string, content: string): Token[] {
  const opening = new state.Token('admonition_title_open', tag, 1)
  const text = new state.Token('inline', '', 0)
  const closing = new state.Token('admonition_title_close', tag, -1)
  Object.assign(opening, { block: true, map: quote.map, attrs: [['class', 'admonition-title']] })
  Object.assign(text, { content, map: quote.map, children: [] })
  return [opening, text, Object.assign(closing, { block: true })]
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
