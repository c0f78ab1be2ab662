import { beginningOf } from '@callboard/catalog-model'

/** The beginning of a long text, at most so many characters: for a message, in which callers know again what they sent. */
export const inShort = (text: string, most = 200): string => (text.length > most ? `${beginningOf(text, most)}…` : text)
