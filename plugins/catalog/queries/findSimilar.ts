import { nearest } from '@callboard/catalog-model'
import { type Db, prepared } from '@callboard/plugin-api/backend'
import { letOthersIn } from '../ingest/letOthersIn'
import { findWords, wordsOf } from './findWords'

interface Candidate {
  ref: string
  words: string
}

/** A word that is near to more than these is near to anything. */
const mostNear = 30

/** A name has no more words; a text of many would keep the server from everything else while each is compared with all there are. */
const mostWords = 8

/** A shorter word is near to any other of its length. */
const leastLetters = 3

/** Refs of the entities whose name or title has, for every word of a misspelt text, one that was probably meant. */
export async function findSimilar(db: Db, text: string): Promise<string[]> {
  const wanted = [...new Set(wordsOf(text))]
  if (wanted.length === 0 || wanted.length > mostWords) return []
  const meant = await meantBy(wanted, await findWords(db))
  if (!meant) return []
  const candidates = await findCandidates(db, meant)
  return candidates
    .filter(({ words }) => wanted.every((word) => wordsOf(words).some((other) => isNear(word, other))))
    .map(({ ref }) => ref)
}

/** What each word may mean; undefined as soon as one means nothing. */
async function meantBy(wanted: string[], known: string[]): Promise<string[][] | undefined> {
  const meant: string[][] = []
  const turn = letOthersIn()
  for (const word of wanted) {
    const near = known.filter((each) => isNear(word, each)).slice(0, mostNear)
    if (near.length === 0) return undefined
    meant.push(shortest(near))
    await turn()
  }
  return meant
}

const isNear = (word: string, other: string) =>
  word.length < leastLetters ? word === other : nearest(word, [other]) !== undefined

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
