import type { Db } from '@callboard/plugin-api/backend'
import { fold } from '../fold'
import type { SearchQuery } from './matchDocuments'

/** Shorter words are near to too many others. */
const shortestWord = 4
/** `serach` and `search` have 0.27, `grpc` and `group` 0.25: another word. */
const leastSimilarity = 0.26
/** A typing error leaves out this many letters at most; the nearest trigrams alone would make `pay` of `paymnet`. */
const mostLeftOut = 2

/** The text with each word that is nowhere in the index replaced by the nearest one of a title, or undefined if none is near. */
export async function mendText(
  db: Db,
  { text, readable }: Pick<SearchQuery, 'text' | 'readable'>,
): Promise<string | undefined> {
  const typed = fold(text)
  const { rows } = await db.raw<{ rows: Array<{ word: string }> }>(
    `with typed as materialized (
       select word, place, length(word) >= ${shortestWord} and not exists (
         select from search.documents where words @@ (word || ':*')::tsquery
       ) as unknown
       from unnest(:typed::text[]) with ordinality as typed (word, place)
     )
     select coalesce(nearest.word, typed.word) as word
     from typed left join lateral (
       select near.word
       from (
         select close.word
         from (select word from search.words where unknown order by word <->> typed.word limit 20) as close,
           similarity(left(close.word, length(typed.word)), typed.word) as nearness
         where nearness >= ${leastSimilarity} and length(close.word) >= length(typed.word) - ${mostLeftOut}
         order by nearness desc, close.word
         offset 0
       ) as near
       where exists (
         select from search.documents where words @@ near.word::tsquery and split_part(type, '.', 1) = any(:readable)
       )
       limit 1
     ) as nearest on true
     order by place`,
    { typed: typed.split(' ').filter(Boolean), readable },
  )
  const mended = rows.map(({ word }) => word).join(' ')
  return mended === typed ? undefined : mended
}
