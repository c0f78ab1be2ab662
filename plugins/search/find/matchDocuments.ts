import type { SearchResult } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { fold } from '../fold'
import { termsOf } from './termsOf'

export interface SearchQuery {
  text: string
  /** Ids of the plugins whose documents the user may see. */
  readable: string[]
  /** Alternatives; all types when empty. */
  types: string[]
  /** Facet name to alternatives. Every facet must hold. */
  filters?: Record<string, string[]>
  offset?: number
  limit: number
  /** What a kind adds to the rank of its entities. */
  boosts: Record<string, number>
}

export interface Matches {
  results: SearchResult[]
  /** How many documents of each type match, whichever types were asked for. */
  types: Record<string, number>
}

/** How much of a text comes along with a result. */
const excerptLength = 300
/** Counting the words of a document costs more than finding it; so many of the closest are told apart by their words. */
const rankedByWords = 400

/** Words as they stand or by their English stem; the second leaves out stop words, so that they need not match. */
const wordQuery = `(to_tsquery('simple', :terms) || to_tsquery('english', :terms))`

/**
 * Finds the documents that hold every word. Ranked by how close the title or name comes to what was typed (8 the same,
 * 4 begins with it, 2 has it at the start of a word), then, up to about 1, by where the words stand and how often.
 */
export async function matchDocuments(
  db: Db,
  { text, readable, types, filters = {}, offset = 0, limit, boosts }: SearchQuery,
): Promise<Matches> {
  const { rows } = await db.raw<{ rows: Matches[] }>(
    `with match as materialized (
       select type, key, length(label) as length,
         coalesce((:boosts::jsonb ->> (facets ->> 'kind'))::real, 0) +
         case
           when key = lower(:typed) or position(E'\\n' || :folded::text || E'\\n' in label) > 0 then 8
           when position(E'\\n' || :folded::text in label) > 0 then 4
           when position(' ' || :folded::text in label) > 0 then 2
           else 0
         end as closeness
       from search.documents
       where (:terms = '' or words @@ (select ${wordQuery}))
         and split_part(type, '.', 1) = any(:readable)
         and (:filters = '{}' or not exists (
           select from jsonb_each(:filters::jsonb) as filter
           where (filter.value @> (facets -> filter.key)) is not true
         ))
     ), closest as materialized (
       select * from match
       where cardinality(:types::text[]) = 0 or type = any(:types)
       order by closeness desc, length, type, key
       limit greatest(:offset::int + :limit::int, ${rankedByWords})
     ), result as (
       select type, key, title, left(text, ${excerptLength}) as text, "to", facets, fields,
         closeness + ts_rank('{0.2, 0.3, 0.6, 1}', words, ${wordQuery}) as rank
       from closest join search.documents using (type, key)
       order by rank desc, length, title, type, key
       limit :limit offset :offset
     )
     select
       (select coalesce(json_agg(result), '[]') from result) as results,
       (select coalesce(json_object_agg(type, count), '{}')
        from (select type, count(*) from match group by type) as counted) as types`,
    {
      terms: termsOf(text),
      typed: text.trim(),
      folded: fold(text),
      readable,
      types,
      filters: JSON.stringify(filters),
      boosts: JSON.stringify(boosts),
      offset,
      limit,
    },
  )
  return rows[0] ?? { results: [], types: {} }
}
