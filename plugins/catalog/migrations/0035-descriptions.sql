-- Descriptions stand beside what an entity says and in it: where the annotations of the origin are left out, the description is too, with
-- `"description":0` in its place.
create function whole_document(said json, annotations text, description text) returns json
language sql immutable parallel safe
return coalesce(
  replace(
    replace(said::text, '"description":0', '"description":' || coalesce(to_json(description)::text, 'null')),
    '"@":0', annotations
  )::json,
  said
);

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
      whole_document(old.said, (select annotations from origins where origins.id = old.origin_id), old.description),
      old.created_at, old.facets
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
  select *, whole_document(said, (select annotations from origins where origins.id = origin_id), description) as document
  from entities
) as entity;

drop function whole_document(json, text);
