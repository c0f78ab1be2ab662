import { nearest } from '@callboard/catalog-model'
import type { Db } from '@callboard/plugin-api/backend'

interface Candidate {
  ref: string
  words: string
}

/** Refs of the entities whose name or title has, for every word of a misspelt text, one that was probably meant. */
export async function findSimilar(db: Db, text: string): Promise<string[]> {
  const wanted = wordsOf(text)
  const candidates = await findCandidates(db, wanted.join(' '))
  return candidates
    .filter(({ words }) => wanted.every((word) => nearest(word, wordsOf(words)) !== undefined))
    .map(({ ref }) => ref)
}

/** Trigrams alone cannot tell: two swapped letters in a short word leave few of them. Here they only narrow the choice. */
async function findCandidates(db: Db, text: string): Promise<Candidate[]> {
  const { rows } = await db.raw(
    `
    select ref, words
    from entities
    cross join lower(name || ' ' || coalesce(title, '')) as words
    cross join word_similarity(:text, words) as closeness
    where closeness >= 0.25
    order by closeness desc, ref
    limit 1000
    `,
    { text },
  )
  return rows
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
