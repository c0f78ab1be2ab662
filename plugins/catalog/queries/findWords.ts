import { type Db, prepared } from '@callboard/plugin-api/backend'

interface Known {
  /** The newest change of the catalog when they were read. */
  newest: number
  words: Promise<string[]>
}

/** Held for each portal: thousands of words take longer to send than to go through. */
const known = new WeakMap<Db, Known>()

/** Every word that stands or once stood in the name or the title of an entity, once, in lower case. */
export async function findWords(db: Db): Promise<string[]> {
  const [row] = await prepared<{ newest: number }>(db, 'select coalesce(max(id), 0)::int8 as newest from versions')
  const newest = row?.newest ?? 0
  const before = known.get(db)
  if (before?.newest === newest) return before.words
  const words = readWords(db)
  known.set(db, { newest, words })
  words.catch(() => known.delete(db))
  return words
}

/** Letters and digits side by side. */
export const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

async function readWords(db: Db): Promise<string[]> {
  const rows = await prepared<{ word: string }>(db, 'select distinct word from words where is_name')
  return [...new Set(rows.flatMap(({ word }) => wordsOf(word)))]
}
