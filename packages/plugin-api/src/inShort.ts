import { beginningOf } from '@callboard/catalog-model'

/** What a caller sent, to be repeated to them: enough to know it again, at most so many characters. */
export const inShort = (text: string, most = 200): string => (text.length > most ? `${beginningOf(text, most)}…` : text)
