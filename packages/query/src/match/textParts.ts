/** Beyond this many words another one narrows nothing. */
const mostWords = 12

/** What Postgres never cuts: `²` is between words to it, and `7e3abc` the number `7e3` before a word. */
const wordPart = /\d+e\d+|[\p{L}\p{Nd}\p{Nl}]+/giu

/**
 * The words of a text, each of which stands in a description that has the text. One letter narrows nothing beside a word; alone it is
 * the beginning of one.
 */
export function textParts(text: string): string[] {
  const parts = [...new Set(text.match(wordPart))]
  const words = parts.filter((part) => [...part].length > 1).slice(0, mostWords)
  return words.length > 0 ? words : parts.slice(0, 1)
}
