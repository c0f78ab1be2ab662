import { textParts } from '@callboard/query'
import { likePattern } from '../query/likePattern'

/** The pattern for `like lower(…)` that finds a text anywhere in another. Postgres lowers both: JavaScript lowers some letters otherwise. */
export const partPattern = (text: string) => likePattern(['', text, ''])

/** Whether an index of parts of three letters knows anything of a text; for a shorter one it would be read as a whole. */
export const hasTrigram = (text: string) => /[\p{L}\p{Nd}\p{Nl}]{3}/u.test(text)

/** The words of a text as what words of a description are `like` which have them as a part, or for one letter, as their beginning. */
export const wordPatterns = (text: string): string[] =>
  textParts(text).map((part) => ([...part].length > 1 ? partPattern(part) : likePattern([part, ''])))
