import type { Services } from '@callboard/plugin-api/backend'
import { longestWord } from './vectorOf'

/**
 * Makes the words that titles and names have be each there once: forgets those that went with their documents and what two writers at a
 * time both added, and adds those that a save left out because they were forgotten that very moment.
 */
export async function trimWords({ db }: Pick<Services, 'db'>): Promise<void> {
  await db.raw(statement, { longestWord })
}

const statement = `
  with said as materialized (
    select distinct word from documents, unnest(string_to_array(translate(label, e'\\n', ' '), ' ')) as word
    where length(word) between 1 and :longestWord
  ), forgotten as (
    delete from words using (
      select words.ctid, said.word is null or row_number() over (partition by words.word) > 1 as is_useless
      from words left join said using (word)
    ) as known
    where words.ctid = known.ctid and is_useless
  )
  insert into words (word) select word from said where not exists (select from words where words.word = said.word)
`
