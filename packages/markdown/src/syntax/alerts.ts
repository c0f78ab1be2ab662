import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { lookOf } from './admonition'

const marker = /^\[!(\w+)\]([+-]?)[ \t]*(.*)(?:\n|$)/

/** `> [!NOTE]`, as GitHub writes admonitions; with a title of its own and foldable by `+` or `-` as Obsidian does. */
export function alerts(md: MarkdownIt): void {
  md.core.ruler.after('block', 'alerts', (state) => {
    // Into a list of its own: to make room in a long one for each of many takes for ever.
    const tokens: Token[] = []
    for (let index = 0; index < state.tokens.length; index += 1) {
      const token = state.tokens[index] as Token
      tokens.push(token)
      if (token.type !== 'blockquote_open') continue
      const { title, skipped } = turnIntoAdmonition(state, index)
      tokens.push(...title)
      index += skipped
    }
    state.tokens = tokens
  })
}

const untouched = { title: [] as Token[], skipped: 0 }

/** What comes behind its first token, and how many tokens that replaces. */
function turnIntoAdmonition(state: StateCore, at: number): typeof untouched {
  const [quote, paragraph, inline] = state.tokens.slice(at, at + 3)
  const match = paragraph?.type === 'paragraph_open' && inline ? marker.exec(inline.content) : null
  const look = match?.[1] && lookOf(match[1])
  const closing = look ? closingOf(state.tokens, at) : undefined
  if (!quote || !inline || !match || !look || !closing) return untouched
  const [, word = '', fold] = match
  const tag = fold ? 'details' : 'div'
  Object.assign(quote, { tag, attrs: [...(quote.attrs ?? []), ['class', `admonition is-${look}`]] })
  if (fold === '+') quote.attrSet('open', '')
  closing.tag = tag
  const title = titleTokens(state, quote, fold ? 'summary' : 'p', match[3]?.trim() || capitalised(word))
  inline.content = inline.content.slice(match[0].length)
  // Nothing but the marker: its paragraph would be an empty line.
  return { title, skipped: inline.content.trim() ? 0 : 3 }
}

function closingOf(tokens: Token[], at: number): Token | undefined {
  const level = tokens[at]?.level
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.type === 'blockquote_close' && token.level === level) return token
  }
  return undefined
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
