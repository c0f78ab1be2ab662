import { hasTrigram } from './textPatterns'

/**
 * Whether the description has a word like this pattern, as SQL; `name` is what stands for the pattern in it. What is quick depends on
 * how much of a word is known.
 */
export function hasWordLike(pattern: string, name: string): string {
  if (hasTrigram(pattern)) return hasKnownWord(name)
  return pattern.startsWith('%') ? hasPart(name) : hasBeginning(name)
}

/** All words that are like it are looked up first, and then who has one of them: so a part of a word costs what a whole word does. */
const hasKnownWord = (name: string) => `
  description_words(description) @@ any (array(
    select distinct quoted_word(word) from words where not is_name and word like lower(${name}::text)
  ))`

/** Two letters are in a tenth of all words: looking up that many takes longer than reading the descriptions. */
const hasPart = (name: string) => `coalesce(lower(description) like lower(${name}::text), false)`

/** One letter, and `%`. */
const hasBeginning = (name: string) => `coalesce(lower(description) ~ ('\\m' || lower(left(${name}::text, -1))), false)`
