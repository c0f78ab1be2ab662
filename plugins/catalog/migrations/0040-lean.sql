-- How nearly every document begins is left out where its origin is: the first key of such a document is its metadata.
alter table entities disable trigger user;

update entities
set compact_document = whole_document(
    compact_document, (select annotations from origins where origins.id = origin_id), description
  ), origin_id = null
where origin_id is not null and starts_with(compact_document::text, '{"metadata":');

-- A hash is compared, and shown as an etag: 20 characters of base64 instead of 40 digits.
update entities
set compact_document = case
    when origin_id is not null
      and starts_with(compact_document::text, '{"apiVersion":"backstage.io/v1alpha1","kind":"' || kind || '","metadata":')
    then ('{' || substr(compact_document::text, length('{"apiVersion":"backstage.io/v1alpha1","kind":"' || kind || '",') + 1))::json
    else compact_document
  end,
  hash = case length(hash)
    when 40 then left(translate(encode(decode(hash, 'hex'), 'base64'), '+/', '-_'), 20)
    else hash
  end;

alter table entities enable trigger user;

drop function whole_document(json, text, text);
create function whole_document(compact json, kind text, annotations text, description text) returns json
language sql immutable parallel safe
return coalesce(
  replace(
    replace(
      case
        when starts_with(compact::text, '{"metadata":')
        then '{"apiVersion":"backstage.io/v1alpha1","kind":' || to_json(kind) || ',' || substr(compact::text, 2)
        else compact::text
      end,
      '"description":0', '"description":' || coalesce(to_json(description)::text, 'null')
    ),
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
      whole_document(
        old.compact_document, old.kind, (select annotations from origins where origins.id = old.origin_id), old.description
      ),
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

-- Without the room of what is gone.
cluster entities using entities_pkey;
alter table entities set without cluster;

-- Refs are long, and looked up only: half of their index. The few versions of one entity are sorted when they are read.
drop index versions_ref;
create index versions_ref on versions using hash (ref);
