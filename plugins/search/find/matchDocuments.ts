import type { SearchResult } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { filterHash } from '../documents/filterHash'
import { fold } from '../fold'
import { filterWords } from './filterWords'
import { termsOf } from './termsOf'

export interface SearchQuery {
  text: string
  /** Ids of the plugins whose documents the user may see. */
  readable: string[]
  /** Alternatives; all types when empty. */
  types: string[]
  /** Every facet must hold, with one of its values. Upper and lower case are the same; a reference may be given by its name. */
  filters?: Array<{ key: string; values: string[] }>
  /** Refs of the user and their groups: what the value `me` stands for. */
  mine: string[]
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

/** Counting the words of a document costs more than finding it; so many of the closest are told apart by their words. */
const rankedByWords = 400

/** Words as they stand or by their English stem; the second leaves out stop words, so that they need not match. */
const wordQuery = `(:terms::tsquery || to_tsquery('english', :terms))`

/** 1 for what has a page of its own, 0 for a section or an operation within one. A question mark as it is would be a binding. */
const isPage = `(strpos("to", '#') + strpos("to", chr(63)) = 0)::int`

/**
 * Finds the documents that hold every word. Ranked by how close the title or name comes to what was typed (8 the same,
 * 4 begins with it, 2 has it at the start of a word), by whether it is a page or a part of one (1), then, up to about 1, by
 * where the words stand and how often. Without words it is a list: the user's own first, what has a page before its sections, by title.
 */
export async function matchDocuments(
  db: Db,
  { text, readable, types, filters = [], mine, offset = 0, limit, boosts }: SearchQuery,
): Promise<Matches> {
  const { rows } = await db.raw<{ rows: Matches[] }>(
    `with match as materialized (
       select type, key, length(label) as length,
         case when :terms = '' then lower(title) end as place,
         case
           when :terms = '' then (filters && :own::bigint[])::int * 2 + ${isPage}
           else coalesce((:boosts::jsonb ->> (facets ->> 'kind'))::real, 0) + ${isPage} +
             case
               when key = lower(:typed) or position(E'\\n' || :folded::text || E'\\n' in label) > 0 then 8
               when position(E'\\n' || :folded::text in label) > 0 then 4
               when position(' ' || :folded::text in label) > 0 then 2
               else 0
             end
         end as closeness
       from search.documents
       where (:terms = '' or words @@ (select ${wordQuery}))
         and split_part(type, '.', 1) = any(:readable)
         ${filters.map((_, index) => `and filters && :filter${index}::bigint[]`).join(' ')}
     ), closest as materialized (
       select * from match
       where cardinality(:types::text[]) = 0 or type = any(:types)
       order by closeness desc, place, length, type, key
       limit greatest(:offset::int + :limit::int, ${rankedByWords})
     ), result as (
       select type, key, title, text, "to", facets, fields,
         closeness + ts_rank('{0.2, 0.3, 0.6, 1}', words, ${wordQuery}) as rank
       from closest join search.documents using (type, key)
       order by rank desc, place, length, title, type, key
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
      own: filterWords('owner', mine, []).map(filterHash),
      ...Object.fromEntries(
        filters.map(({ key, values }, index) => [`filter${index}`, filterWords(key, values, mine).map(filterHash)]),
      ),
      boosts: JSON.stringify(boosts),
      offset,
      limit,
    },
  )
  return rows[0] ?? { results: [], types: {} }
}
