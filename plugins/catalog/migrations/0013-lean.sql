-- What costs more to write and to keep than it is worth, at a hundred thousand entities.

-- The name under which `terms` has a field, or a field with its value: `term('spec.type')`, `term('spec.type=service')`.
create function term(text text) returns bigint
language sql immutable parallel safe
return hashtextextended(lower(text), 0);

-- Annotations and profile stood beside the document that has them, and every value of every annotation in an index. They are read
-- off the document again; entities that have one are found by their terms.
create or replace view summaries as
select
  ref, kind, namespace, name, title, description, type, lifecycle, owner, system, tags,
  coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}') as annotations,
  (document -> 'spec' -> 'profile')::jsonb as profile,
  created_at, updated_at, terms
from entities;

create or replace view catalog_past.entities as
select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, file_id, line, hash, document,
  created_at, updated_at, label, searchable,
  coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}') as annotations,
  (document -> 'spec' -> 'profile')::jsonb as profile,
  terms
from entities where updated_at <= catalog_past.at()
union all
select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, null::bigint, 1, hash, document,
  created_at, lower(valid),
  left(lower(coalesce(title, name)), 200),
  lower(name || ' ' || coalesce(title, '') || ' ' || left(coalesce(description, ''), 1000)),
  coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}'),
  (document -> 'spec' -> 'profile')::jsonb,
  terms
from past_entities where valid @> catalog_past.at();

alter table entities drop column annotations, drop column profile;

-- An edge is written with its entity, once, and read from either end. A key over both ends took more room than the edges
-- themselves, and a foreign key looked up the entity again for each of them.
alter table edges drop constraint edges_pkey, drop constraint edges_source_ref_fkey;
create index edges_source_ref on edges (source_ref);

create function remove_edges() returns trigger language plpgsql set search_path from current as $$
begin
  delete from edges using gone where edges.source_ref = gone.ref;
  return null;
end
$$;
create trigger remove_edges after delete on entities
  referencing old table as gone for each statement execute function remove_edges();
