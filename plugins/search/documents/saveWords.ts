import type { Db } from '@callboard/plugin-api/backend'
import { longestWord } from './vectorOf'

/** Keeps the words of titles and names that are new, to be found by who misspells them; `trimWords` forgets them. */
export async function saveWords(db: Db, words: ReadonlySet<string>): Promise<void> {
  await db.raw(
    `insert into search.words (word)
     select word from unnest(:words::text[]) as said (word)
     where not exists (select from search.words where words.word = said.word)`,
    { words: [...words].filter(({ length }) => length <= longestWord) },
  )
}
