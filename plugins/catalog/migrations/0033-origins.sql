-- What the catalog adds to the annotations of all entities of a file, hundreds of bytes that are the same for each, stands here once, as
-- JSON without its braces. A row is never changed, so that what an entity was goes on having what was added to it then.
create table origins (
  id          int generated always as identity primary key,
  annotations text not null
);
create unique index origins_annotations on origins (md5(annotations));

-- With `"@":0` where the annotations of the origin belong. Nobody takes it for the document: that is what `whole_document` makes of it.
alter table entities rename column document to said;
alter table entities add column origin_id int;

create function whole_text(said json, annotations text) returns text
language sql immutable parallel safe
return coalesce(replace(said::text, '"@":0', annotations), said::text);

create function whole_document(said json, annotations text) returns json
language sql immutable parallel safe
return coalesce(replace(said::text, '"@":0', annotations)::json, said);

create or replace function keep_past() returns trigger language plpgsql set search_path from current as $$
declare
  until timestamptz := case tg_op when 'UPDATE' then new.updated_at else statement_timestamp() end;
begin
  with kept as (
    insert into past_entities (
      version_id, valid, ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, terms, hash,
      document, created_at, facets
    )
    select id, tstzrange(old.updated_at, greatest(old.updated_at, until)), old.ref, old.uid, old.kind, old.namespace, old.name,
      old.title, old.description, old.type, old.lifecycle, old.owner, old.system, old.tags, old.terms, old.hash,
      whole_document(old.said, (select annotations from origins where origins.id = old.origin_id)), old.created_at, old.facets
    from versions where ref = old.ref order by id desc limit 1
    on conflict do nothing
    returning version_id
  )
  insert into past_edges (version_id, type, inverse, target_ref)
  select version_id, type, inverse, target_ref from kept cross join edges where source_ref = old.ref;
  return case tg_op when 'UPDATE' then new else old end;
end
$$;

create or replace view summaries as
select
  ref, kind, namespace, name, title, description, type, lifecycle, owner, system, tags,
  coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}') as annotations,
  (document -> 'spec' -> 'profile')::jsonb as profile,
  created_at, updated_at, terms
from (
  select *, whole_document(said, (select annotations from origins where origins.id = origin_id)) as document from entities
) as entity;

-- What an entity was is kept whole.
drop view catalog_past.entities;
create view catalog_past.entities as
select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, file_id, line, hash, said, origin_id,
  created_at, updated_at, label, terms, facets
from (
  select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, file_id, line, hash, said, origin_id,
    created_at, updated_at, label, terms, facets, 'infinity'::timestamptz as until
  from entities
  union all
  select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, null::bigint, 1, hash, document, null,
    created_at, lower(valid), left(lower(coalesce(title, name)), 200), terms, facets, upper(valid)
  from past_entities
) as state
where updated_at <= catalog_past.at() and until > catalog_past.at();
