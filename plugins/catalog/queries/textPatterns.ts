/** The pattern for `like lower(…)` that finds a text anywhere in another. Postgres lowers both: JavaScript lowers some letters otherwise. */
export const partPattern = (text: string) => `%${escaped(text)}%`

/** Whether an index of parts of three letters knows anything of a text; for a shorter one it would be read as a whole. */
export const hasTrigram = (text: string) => /[\p{L}\p{Nd}\p{Nl}]{3}/u.test(text)

/** Beyond this many words another one narrows nothing. */
const mostWords = 12

/** What Postgres never cuts: `²` is between words to it, and `7e3abc` the number `7e3` before a word. */
const wordPart = /\d+e\d+|[\p{L}\p{Nd}\p{Nl}]+/giu

/**
 * The words of a text as what words of a description are `like` which have them as a part. One letter narrows nothing beside a word, and
 * alone it is the beginning of one.
 */
export function wordPatterns(text: string): string[] {
  const parts = [...new Set(text.match(wordPart))]
  const words = parts.filter((part) => [...part].length > 1).slice(0, mostWords)
  return words.length > 0 ? words.map(partPattern) : parts.slice(0, 1).map((letter) => `${letter}%`)
}

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')
