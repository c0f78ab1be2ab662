import { nearest } from '@callboard/catalog-model'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import { findWords, wordsOf } from './findWords'

interface Candidate {
  ref: string
  words: string
}

/** A word that is near to more than these is near to anything. */
const mostNear = 30

/** Refs of the entities whose name or title has, for every word of a misspelt text, one that was probably meant. */
export async function findSimilar(db: Db, text: string): Promise<string[]> {
  const wanted = wordsOf(text)
  const known = await findWords(db)
  const meant = wanted.map((word) => shortest(known.filter((each) => isNear(word, each)).slice(0, mostNear)))
  if (meant.length === 0 || meant.some((near) => near.length === 0)) return []
  const candidates = await findCandidates(db, meant)
  return candidates
    .filter(({ words }) => wanted.every((word) => nearest(word, wordsOf(words)) !== undefined))
    .map(({ ref }) => ref)
}

const isNear = (word: string, other: string) => nearest(word, [other]) !== undefined

/** What has a longer word has the shorter one that is a part of it. */
const shortest = (words: string[]) =>
  words.filter((word) => !words.some((part) => part !== word && word.includes(part)))

/** Whose name and title have one of the words for each that was typed. */
function findCandidates(db: Db, meant: string[][]): Promise<Candidate[]> {
  const conditions = meant.map((_, index) => `name_and_title(name, title) like any (:w${index}::text[])`)
  return prepared<Candidate>(
    db,
    `
    select ref, name_and_title(name, title) as words
    from entities
    where ${conditions.join(' and ')}
    order by ref
    limit 1000
    `,
    Object.fromEntries(meant.map((words, index) => [`w${index}`, words.map((word) => `%${word}%`)])),
  )
}
