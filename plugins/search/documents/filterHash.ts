import { hash } from 'node:crypto'

/** What `documents.filters` has for a word: the first eight bytes of its SHA-256, as text, for JavaScript's numbers are too short. */
export const filterHash = (word: string): string => hash('sha256', word, 'buffer').readBigInt64BE().toString()
