import { setImmediate } from 'node:timers/promises'
import type { GrammarState } from 'shiki/core'
import { type Loaded, loadLanguage } from './highlighter'
import { kindOf, type TokenKind, theme } from './theme'

/** A run of characters, and what it is. */
export interface Token {
  text: string
  kind: TokenKind | undefined
}

// Beyond these, colours cost more than they tell, in the server and in the browser.
export const maxColoured = 200_000
const maxLineLength = 5_000
const linesAtOnce = 100
const charactersAtOnce = 10_000
// A grammar that runs wild ends here. So far beyond what the rest takes that a slow machine gives the same colours as a fast one.
const maxSeconds = 15

/** The lines of some code, each as tokens; one token a line for a language that nobody knows. */
export async function tokenize(code: string, language: string): Promise<Token[][]> {
  const text = code.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const loaded = await loadLanguage(language)
  return loaded ? tokenizeLines(text.split('\n'), loaded) : plainLines(text)
}

/** Some lines at a time, so that the server answers others meanwhile; what is left when enough was read stays plain. */
async function tokenizeLines(lines: string[], { highlighter, name }: Loaded): Promise<Token[][]> {
  // Not of the processor: Node counts what all threads took.
  const giveUpAt = performance.now() + maxSeconds * 1000
  const tokens: Token[][] = []
  let room = maxColoured
  let grammarState: GrammarState | undefined
  while (tokens.length < lines.length && performance.now() < giveUpAt) {
    if (tokens.length > 0) await setImmediate()
    const some = someLines(lines, tokens.length)
    room -= some.length
    if (room < 0) break
    const read = highlighter.codeToTokensBase(some, {
      lang: name,
      theme: theme.name ?? '',
      tokenizeMaxLineLength: maxLineLength,
      // Of one line: the first one of a language takes most of a second on a busy machine.
      tokenizeTimeLimit: maxSeconds * 1000,
      ...(grammarState && { grammarState }),
    })
    grammarState = highlighter.getLastGrammarState(read)
    tokens.push(...read.map((line) => join(line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })))))
  }
  return tokens.length < lines.length ? [...tokens, ...plainLines(lines.slice(tokens.length).join('\n'))] : tokens
}

/** The next line, and those after it that are read in the same turn. */
function someLines(lines: string[], from: number): string {
  let end = from
  let length = 0
  do {
    length += (lines[end]?.length ?? 0) + 1
    end += 1
  } while (end < lines.length && end - from < linesAtOnce && length + (lines[end]?.length ?? 0) < charactersAtOnce)
  return lines.slice(from, end).join('\n')
}

/** The same without colours. */
export const plainLines = (text: string): Token[][] =>
  text.split('\n').map((line) => (line ? [{ text: line, kind: undefined }] : []))

/** Neighbours of one kind are one token: half the elements. */
function join(tokens: Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (last && (last.kind === token.kind || !token.text.trim())) last.text += token.text
    else joined.push(token)
  }
  return joined
}

/**
 * HTML for the inside of a `<code>`: escaped text, and spans whose classes have a colour in each theme. Plain escaped
 * text for an unknown language, and for what comes after the first 200,000 characters. One `<span class="line">` a line.
 *
 * ```ts
 * await highlight('openapi: 3.1.0', 'yaml')
 * ```
 */
export async function highlight(code: string, language: string): Promise<string> {
  const lines = await tokenize(code, language)
  return lines.map((line) => `<span class="line">${line.map(tokenHtml).join('')}</span>`).join('\n')
}

const tokenHtml = ({ text, kind }: Token) =>
  kind ? `<span class="code-${kind}">${escapeHtml(text)}</span>` : escapeHtml(text)

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)
