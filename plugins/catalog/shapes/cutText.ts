import { inShort } from '@callboard/plugin-api'

const longest = 1000

/** As much of a text as one reads of a value among others, and how long it is. */
export const cutText = (text: string): string =>
  text.length > longest ? `${inShort(text, longest)} (${text.length.toLocaleString('en')} characters)` : text
