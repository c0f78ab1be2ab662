import { wordsOf } from './findWords'

/** A text as any part of another, for `like`. */
export const partPattern = (text: string) => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

/** Whether an index of parts of three letters knows anything of a text; for a shorter one it would be read as a whole. */
export const hasTrigram = (text: string) => /[\p{L}\p{N}]{3}/u.test(text)

/** A text as words, each of which begins one of a description: a `tsquery` in Postgres' syntax, empty for no words. */
export const wordsQuery = (text: string) =>
  wordsOf(text)
    .map((word) => `'${word}':*`)
    .join(' & ')
