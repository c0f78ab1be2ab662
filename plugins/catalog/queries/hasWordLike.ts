import { hasTrigram } from './textPatterns'

/**
 * Whether the description has a word like this pattern, as SQL; `name` is what stands for the pattern in it. The words are looked up
 * first, and each by itself then: any part of a word costs what the whole word does. Two letters are in a tenth of all words that there
 * are, and are found sooner in the descriptions themselves; one stands for the beginning of a word.
 */
export function hasWordLike(pattern: string, name: string): string {
  if (hasTrigram(pattern)) {
    return `description_words(description) @@ any (array(
      select distinct quoted_word(word) from words where not is_name and word like lower(${name}::text)
    ))`
  }
  if (pattern.startsWith('%')) return `coalesce(lower(description) like lower(${name}::text), false)`
  return `coalesce(lower(description) ~ ('\\m' || lower(left(${name}::text, -1))), false)`
}
