import { loadLanguage } from './highlighter'
import { kindOf, type TokenKind } from './theme'

/** A run of characters, and what it is. */
export interface Token {
  text: string
  kind: TokenKind | undefined
}

// Beyond this, colours cost more than they tell, in the server and in the browser.
const maxLength = 500_000

/** The lines of some code, each as tokens; one token a line for a language that nobody knows. */
export async function tokenize(code: string, language: string): Promise<Token[][]> {
  const text = code.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const highlighter = text.length > maxLength ? undefined : await loadLanguage(language.toLowerCase())
  if (!highlighter) return text.split('\n').map((line) => (line ? [{ text: line, kind: undefined }] : []))
  return highlighter
    .codeToTokensBase(text, {
      lang: language.toLowerCase(),
      theme: 'callboard',
      tokenizeTimeLimit: 500,
      tokenizeMaxLineLength: 5000,
    })
    .map((line) => line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })))
}

/**
 * HTML for the inside of a `<code>`: escaped text, and spans whose classes have a colour in each theme. Plain escaped
 * text for an unknown language or more than 500 kB. One `<span class="line">` a line.
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
