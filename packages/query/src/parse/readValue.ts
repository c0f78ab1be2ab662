import type { ValueToken } from './Token'

/**
 * A value from a place on: pieces in quotation marks and without, side by side. A star outside of quotation marks stands for anything.
 * @param endsAtComma as values of a field do, and words do not.
 * @param isOnePiece whether to stop behind the closing quotation mark.
 */
export function readValue(text: string, from: number, endsAtComma: boolean, isOnePiece = false): ValueToken {
  const pieces = ['']
  let at = from
  let isQuoted = false
  const add = (piece: string) => pieces.push((pieces.pop() ?? '') + piece)
  while (at < text.length && !(endsAtComma && text.charAt(at) === ',') && !/[\s()]/.test(text.charAt(at))) {
    if (text.charAt(at) === '"') {
      const quoted = readQuoted(text, at)
      isQuoted = true
      add(quoted.content)
      if (quoted.to === undefined) return { from, to: text.length, value: pieced(pieces), isQuoted, unclosed: at }
      at = quoted.to
      if (isOnePiece) break
    } else if (text.charAt(at) === '*') {
      pieces.push('')
      at++
    } else add(text.charAt(at++))
  }
  return { from, to: at, value: pieced(pieces), isQuoted }
}

/** Several stars side by side are one. */
function pieced(pieces: string[]): ValueToken['value'] {
  if (pieces.length === 1) return { is: pieces[0] ?? '' }
  return { like: pieces.filter((piece, index) => piece !== '' || index === 0 || index === pieces.length - 1) }
}

/** What stands between quotation marks; a `\` takes the next sign as it is. `to` is absent where none closes. */
function readQuoted(text: string, from: number): { content: string; to?: number } {
  let content = ''
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') return { content, to: at + 1 }
    if (sign === '\\' && at + 1 < text.length) at++
    content += text.charAt(at)
  }
  return { content }
}
