import { fold } from '../fold'

/** Beyond this many words another one narrows nothing. */
const mostWords = 12

/**
 * What was typed, as a query in Postgres' tsquery syntax: every word must match, as a word or as the start of one; words in
 * quotation marks must stand side by side. Made of folded words only, so nothing typed can be an operator.
 */
export function termsOf(text: string): string {
  return [...text.matchAll(/"([^"]*)"|[^\s"]+/g)]
    .flatMap(([typed, quoted]) => (quoted === undefined ? wordsIn(typed).map(start) : [phrase(quoted)]))
    .filter(Boolean)
    .slice(0, mostWords)
    .join(' & ')
}

const wordsIn = (text: string) => fold(text).split(' ').filter(Boolean)

const start = (word: string) => `${word}:*`

const phrase = (text: string) => wordsIn(text).slice(0, mostWords).join(' <-> ')
