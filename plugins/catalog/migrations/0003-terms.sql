-- Everything that an entity says, for filters on any field: a hash of `spec.type` for each field that it has, and of
-- `spec.type=service` for each value, in lower case. Eight bytes each, where the texts themselves would outweigh the document.
alter table entities add column terms bigint[] not null default '{}';
create index entities_terms on entities using gin (terms);
create index entities_name on entities (lower(name), ref);

-- Ref of the Location document that leads to the file; null for the own file of the location, and for what a placeholder names.
alter table files add column named_by text;

-- What is stored already gets its terms when it is read next.
update locations set next_read_at = now();

-- The values at a path of a document, as text; none for what is no value. Keys may hold dots, so each way to cut the path is
-- tried; a list is looked through item by item; case does not count.
create function field_values(document jsonb, path text) returns setof text
language sql immutable parallel safe as $$
  with recursive walk (value, rest) as (
    select document, lower(path)
    union all
    select next.value, next.rest
    from walk cross join lateral (
      select property.value, substr(walk.rest, length(property.key) + 2)
      from jsonb_each(case jsonb_typeof(walk.value) when 'object' then walk.value else '{}' end) as property
      where walk.rest = lower(property.key) or starts_with(walk.rest, lower(property.key) || '.')
      union all
      select item.value, walk.rest
      from jsonb_array_elements(case jsonb_typeof(walk.value) when 'array' then walk.value else '[]' end) as item
    ) as next (value, rest)
  )
  select value #>> '{}' from walk where rest = '' and jsonb_typeof(value) in ('string', 'number', 'boolean')
$$;
