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

/** What the binding of a filter is called. */
export const filterName = (index: number) => `filter${index}`

/**
 * Finds every match once, for both: how many there are of each type, and the closest of those that were asked for. Only the closest are
 * read whole and weighed by their words.
 */
export function matchStatement(hasTerms: boolean, boosts: number, filters: number): string {
  const { place, closeness } = hasTerms ? matched(boosts) : listed
  const narrowed = Array.from({ length: filters }, (_, index) => `and filters && :${filterName(index)}::bigint[]`)
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
