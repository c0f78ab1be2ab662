import type { SearchResult } from '@callboard/plugin-api'
import { type Db, prepared } from '@callboard/plugin-api/backend'
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

/** A document that was found. What it shows is null where its plugin is asked for it. */
export type FoundDocument =
  | SearchResult
  | (Pick<SearchResult, 'type' | 'key' | 'rank'> & Record<'title' | 'text' | 'to' | 'facets' | 'fields', null>)

export interface Matches {
  documents: FoundDocument[]
  /** How many documents of each type match, whichever types were asked for. */
  types: Record<string, number>
}

/** Weighing the words of a document costs more than finding it; so many of the closest are told apart by their words. */
const rankedByWords = 100

/** Words as they stand or by their English stem, if that is another; which leaves out stop words, so that they need not match. */
const wordQuery = `
  select case when stems = terms then terms else terms || stems end as query
  from (select :terms::text::tsquery as terms, to_tsquery('english', :terms::text) as stems) as typed`

/** 1 for what has a page of its own, 0 for a section or an operation within one. What plugins are asked for has one. */
const isPage = `coalesce(strpos("to", '#') + strpos("to", '?') = 0, true)::int`

/** How close the title or name comes to what was typed: 8 the same, 4 begins with it, 2 has it at the start of a word. */
const likeness = `
  case position(:folded::text in label)
    when 0 then case when key = :typed::text then 8 else 0 end
    else case
      when key = :typed::text or position(E'\\n' || :folded::text || E'\\n' in label) > 0 then 8
      when position(E'\\n' || :folded::text in label) > 0 then 4
      when position(' ' || :folded::text in label) > 0 then 2
      else 0
    end
  end`

/** Where a document comes in a list without words. */
const listed = { place: 'label', closeness: `(filters && :own::bigint[])::int * 2 + ${isPage}` }

/** The same among those that hold the words that were typed. */
const matched = (boosts: number) => ({
  place: 'null::text',
  closeness: [
    isPage,
    likeness,
    ...Array.from(
      { length: boosts },
      (_, index) => `(filters @> :boosted${index}::bigint[])::int * :boost${index}::real`,
    ),
  ].join(' + '),
})

/**
 * Finds the documents that hold every word. Ranked by how close the title or name comes to what was typed, by whether it is a page or a
 * part of one (1), then, up to about 1, by where the words stand and how often, for the closest. Without words it is a list: the user's
 * own first, what has a page before its sections, by title.
 */
export async function matchDocuments(db: Db, query: SearchQuery): Promise<Matches> {
  const { text, readable, types, filters = [], mine, offset = 0, limit, boosts } = query
  const terms = termsOf(text)
  const boosted = Object.entries(boosts)
  const alternatives = filters.map(({ key, values }) => filterWords(key, values, mine).map(filterHash))
  const [row] = await prepared<Matches>(db, statement(terms !== '', boosted.length, alternatives.length), {
    terms,
    typed: text.trim().toLowerCase(),
    folded: fold(text),
    readable,
    types,
    own: filterWords('owner', mine, []).map(filterHash),
    ...Object.fromEntries(alternatives.map((hashes, index) => [nameOf(index), hashes])),
    ...Object.fromEntries(
      boosted.flatMap(([kind, boost], index) => [
        [`boosted${index}`, [filterHash(`kind:${kind}`.toLowerCase())]],
        [`boost${index}`, boost],
      ]),
    ),
    offset,
    limit,
  })
  return row ?? { documents: [], types: {} }
}

/** What the binding of a filter is called. */
const nameOf = (index: number) => `filter${index}`

function statement(hasTerms: boolean, boosts: number, filters: number): string {
  const { place, closeness } = hasTerms ? matched(boosts) : listed
  const narrowed = Array.from({ length: filters }, (_, index) => `and filters && :${nameOf(index)}::bigint[]`)
  return `
    with query as materialized (${hasTerms ? wordQuery : 'select null::tsquery as query'}), match as materialized (
      select ctid as at, type, key, length(label) as length, ${place} as place, ${closeness} as closeness
      from search.documents
      where ${hasTerms ? 'words @@ (select query from query)' : 'true'}
        and split_part(type, '.', 1) = any(:readable::text[]) ${narrowed.join(' ')}
    ), closest as materialized (
      select at, place, length, closeness, row_number() over () as position
      from (
        select * from match
        where cardinality(:types::text[]) = 0 or type = any(:types::text[])
        order by closeness desc, place, length, type, key
        limit greatest(:offset::int + :limit::int, ${rankedByWords})
      ) as first
    ), result as (
      select type, key, title, text, "to", facets, fields, rank
      from (
        select documents.*, place, length, closeness + case
          when position <= ${rankedByWords} and ${hasTerms} then ts_rank('{0.2, 0.3, 0.6, 1}', words, query)
          else 0
        end as rank
        from closest join search.documents on documents.ctid = at cross join query
      ) as ranked
      order by rank desc, place, length, label, type, key
      limit :limit::int offset :offset::int
    )
    select
      (select coalesce(json_agg(result), '[]') from result) as documents,
      (
        select coalesce(json_object_agg(type, count), '{}')
        from (select type, count(*) from match group by type) as counted
      ) as types`
}
