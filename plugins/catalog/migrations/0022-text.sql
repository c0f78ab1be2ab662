-- What a text is looked for in, read off the columns by the indexes instead of stored a second time. Names and titles are found by any
-- part; descriptions by the beginnings of words: a hundred parts of each made the index large, slow to write and slow to ask.
create function name_and_title(name text, title text) returns text
language sql immutable parallel safe
return lower(name || ' ' || coalesce(title, ''));

-- Signs that Postgres would take for parts of an address or a number are blanks: `catalog-info.yaml` is three words.
create function description_words(description text) returns tsvector
language sql immutable parallel safe
return to_tsvector('simple', translate(left(description, 1000), './-_:@+&<>', repeat(' ', 10)));

drop index entities_searchable;
create index entities_name_and_title on entities using gin (name_and_title(name, title) gin_trgm_ops);
create index entities_description_words on entities using gin (description_words(description));

drop view catalog_past.entities;
alter table entities drop column searchable;
create view catalog_past.entities as
select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, file_id, line, hash, document,
  created_at, updated_at, label, annotations, profile, terms, facets
from (
  select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, file_id, line, hash, document,
    created_at, updated_at, label,
    coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}') as annotations,
    (document -> 'spec' -> 'profile')::jsonb as profile,
    terms, facets, 'infinity'::timestamptz as until
  from entities
  union all
  select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, null::bigint, 1, hash, document,
    created_at, lower(valid),
    left(lower(coalesce(title, name)), 200),
    coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}'),
    (document -> 'spec' -> 'profile')::jsonb,
    terms, facets, upper(valid)
  from past_entities
) as state
where updated_at <= catalog_past.at() and until > catalog_past.at();

analyze entities;
