import { hash } from 'node:crypto'

/** Most words are those of many documents. */
const most = 10_000
const known = new Map<string, string>()

/** What `documents.filters` has for a word: the first eight bytes of its SHA-256, as text, for JavaScript's numbers are too short. */
export function filterHash(word: string): string {
  const hashed = known.get(word) ?? hash('sha256', word, 'buffer').readBigInt64BE().toString()
  if (known.size < most) known.set(word, hashed)
  return hashed
}
