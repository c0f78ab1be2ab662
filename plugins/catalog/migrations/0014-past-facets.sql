-- Lists of the past are narrowed by what lists of the present are.
alter table past_entities add column facets jsonb;

create or replace function keep_past() returns trigger language plpgsql set search_path from current as $$
declare
  until timestamptz := case tg_op when 'UPDATE' then new.updated_at else statement_timestamp() end;
begin
  insert into past_entities (
    version_id, valid, ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, terms, hash,
    document, edges, created_at, facets
  )
  select id, tstzrange(old.updated_at, greatest(old.updated_at, until)), old.ref, old.uid, old.kind, old.namespace, old.name,
    old.title, old.description, old.type, old.lifecycle, old.owner, old.system, old.tags, old.terms, old.hash, old.document,
    (
      select coalesce(json_agg(json_build_object('type', type, 'inverse', inverse, 'target_ref', target_ref)), '[]')
      from edges where source_ref = old.ref
    ),
    old.created_at, old.facets
  from versions where ref = old.ref order by id desc limit 1
  on conflict do nothing;
  return case tg_op when 'UPDATE' then new else old end;
end
$$;

create or replace view catalog_past.entities as
select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, file_id, line, hash, document,
  created_at, updated_at, label, searchable,
  coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}') as annotations,
  (document -> 'spec' -> 'profile')::jsonb as profile,
  terms, facets
from entities where updated_at <= catalog_past.at()
union all
select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, null::bigint, 1, hash, document,
  created_at, lower(valid),
  left(lower(coalesce(title, name)), 200),
  lower(name || ' ' || coalesce(title, '') || ' ' || left(coalesce(description, ''), 1000)),
  coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}'),
  (document -> 'spec' -> 'profile')::jsonb,
  terms, facets
from past_entities where valid @> catalog_past.at();
