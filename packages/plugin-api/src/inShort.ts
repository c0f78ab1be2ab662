import { beginningOf } from '@callboard/catalog-model'

/** The beginning of a long text, such as one that a caller sent and is told of: enough to know it again, at most so many characters. */
export const inShort = (text: string, most = 200): string => (text.length > most ? `${beginningOf(text, most)}…` : text)
