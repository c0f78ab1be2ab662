-- What cost more to keep than it was worth, at a hundred thousand documents.

-- What a document can be narrowed by is compared, never shown: a hash of eight bytes for each word, as `filterHash` has it.
drop index documents_filters;
alter table documents rename column filters to filter_words;
alter table documents add column filters bigint[] not null default '{}';
update documents set
  filters = array(
    select ('x' || left(encode(sha256(convert_to(word, 'UTF8')), 'hex'), 16))::bit(64)::bigint
    from unnest(filter_words) as word
  ),
  -- Of a text no more is shown than this; `words` has all of it.
  text = left(case type when 'catalog.entity' then coalesce(fields ->> 'description', '') else text end, 300),
  -- The rest of an entity's fields stood in the document beside them.
  fields = case type
    when 'catalog.entity' then jsonb_build_object('namespace', fields -> 'namespace', 'ownerTitle', fields -> 'ownerTitle')
    else fields
  end;
alter table documents drop column filter_words;
alter table documents alter column filters drop default;
create index documents_filters on documents using gin (filters);
