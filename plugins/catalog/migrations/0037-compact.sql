-- Named for what it is: a document that is whole only with what stands beside it.
alter table entities rename column said to compact_document;
alter view catalog_past.entities rename column said to compact_document;

drop function whole_document(json, text, text);
create function whole_document(compact json, annotations text, description text) returns json
language sql immutable parallel safe
return coalesce(
  replace(
    replace(compact::text, '"description":0', '"description":' || coalesce(to_json(description)::text, 'null')),
    '"@":0', annotations
  )::json,
  compact
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
      whole_document(old.compact_document, (select annotations from origins where origins.id = old.origin_id), old.description),
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
