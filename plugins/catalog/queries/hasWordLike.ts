/**
 * Whether the description has a word like this pattern, as SQL. The words are looked up first, and each by itself then: any part of a word
 * costs what the whole word does.
 */
export const hasWordLike = (pattern: string) => `
  description_words(description) @@ any (array(
    select distinct quoted_word(word) from words where not is_name and word like lower(${pattern}::text)
  ))`
