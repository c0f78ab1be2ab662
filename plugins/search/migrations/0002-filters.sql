-- What a document can be narrowed by: of the facet `owner`, which is `group:default/pay`, the words `owner:group:default/pay`,
-- `owner:pay`, and `owner:` for that it has one.
create function filter_words(facets jsonb) returns text[]
  language sql immutable parallel safe
  return (
    select coalesce(array_agg(distinct lower(key || ':' || word)), '{}')
    from jsonb_each_text(facets) cross join lateral unnest(array['', value, regexp_replace(value, '^.*/', '')]) as word
  );

alter table documents add column filters text[] not null generated always as (filter_words(facets)) stored;

create index documents_filters on documents using gin (filters);
