-- One time that something was written: all entities that it changed share it. Outlives its location.
create table occasions (
  id       bigint generated always as identity primary key,
  -- Rounded up to what a time on the wire can say: what it names is there by then.
  at       timestamptz not null default date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond',
  -- Entity ref of who caused it; null for the portal itself.
  actor    text,
  -- `register`, `refresh`, `webhook`, `unregister`, `exclude`, `restore`, `orphan`, …
  cause    text not null,
  -- Target of the location.
  location text not null,
  -- `{ sha, author, message, url }` of the commit that was read, where it is known.
  commit   jsonb
);
create index occasions_at on occasions (at);

alter table versions rename to versions_before;
alter index versions_pkey rename to versions_before_pkey;
drop index versions_ref;

-- That an entity came, changed or went. What it was like stands in `entities` as long as it is the newest, then in `past_entities`.
create table versions (
  id          bigint generated always as identity primary key,
  occasion_id bigint not null references occasions,
  ref         text not null,
  action      text not null check (action in ('create', 'update', 'remove'))
);

-- What an entity was once, and when: columns of `entities`, with what it related to.
create table past_entities (
  version_id  bigint primary key,
  valid       tstzrange not null,
  ref         text not null,
  uid         uuid not null,
  kind        text not null,
  namespace   text not null,
  name        text not null,
  title       text,
  description text,
  type        text,
  lifecycle   text,
  owner       text,
  system      text,
  tags        text[] not null,
  terms       bigint[] not null,
  hash        text not null,
  document    json not null,
  -- `[{ type, inverse, target_ref }]`
  edges       json not null,
  created_at  timestamptz not null
);

insert into occasions (at, actor, cause, location)
select at, actor, cause, location from versions_before group by at, actor, cause, location order by min(id);

insert into versions (id, occasion_id, ref, action) overriding system value
select before.id, occasions.id, ref,
  case
    when hash is null then 'remove'
    when lag(hash) over (partition by ref order by before.id) is null then 'create'
    else 'update'
  end
from versions_before as before
join occasions on (occasions.at, occasions.cause, occasions.location) = (before.at, before.cause, before.location)
  and occasions.actor is not distinct from before.actor;
select setval(pg_get_serial_sequence('versions', 'id'), coalesce(max(id), 0) + 1, false) from versions;
create index versions_ref on versions (ref, id);
create index versions_occasion on versions (occasion_id);

-- What it related to was not kept, and owner and system are read off the document as nearly as SQL can.
insert into past_entities
select before.id, tstzrange(before.at, greatest(before.at, before.until)), ref, uid, document ->> 'kind', namespace,
  metadata ->> 'name', coalesce(metadata ->> 'title', spec -> 'profile' ->> 'displayName'), metadata ->> 'description',
  left(spec ->> 'type', 200), left(spec ->> 'lifecycle', 200), owner, system,
  array(select json_array_elements_text(case json_typeof(metadata -> 'tags') when 'array' then metadata -> 'tags' else '[]' end)),
  '{}', hash, document, '[]', before.at
from (select *, lead(at) over (partition by ref order by id) as until from versions_before) as before
cross join lateral (
  select document -> 'metadata' as metadata, document -> 'spec' as spec,
    coalesce(document -> 'metadata' ->> 'namespace', 'default') as namespace
) as part
cross join lateral (
  select case
    when spec ->> 'owner' like '%:%/%' then lower(spec ->> 'owner')
    when spec ->> 'owner' like '%:%' then lower(replace(spec ->> 'owner', ':', ':' || namespace || '/'))
    when spec ->> 'owner' like '%/%' then lower('group:' || (spec ->> 'owner'))
    else lower('group:' || namespace || '/' || (spec ->> 'owner'))
  end as owner, case
    when spec ->> 'system' like '%:%/%' then lower(spec ->> 'system')
    when spec ->> 'system' like '%:%' then lower(replace(spec ->> 'system', ':', ':' || namespace || '/'))
    when spec ->> 'system' like '%/%' then lower('system:' || (spec ->> 'system'))
    else lower('system:' || namespace || '/' || (spec ->> 'system'))
  end as system
) as target
where hash is not null and until is not null;

create index past_entities_ref on past_entities (ref, version_id);
create index past_entities_owner on past_entities (owner);
create index past_entities_valid on past_entities using gist (valid);

update occasions set at = date_trunc('milliseconds', at) + interval '1 millisecond';
drop table versions_before;

-- The beginning of the statement that writes rather than of its transaction: two saves of one location wait for each other, and
-- the later one must not write the earlier time.
alter table entities
  alter column created_at set default statement_timestamp(),
  alter column updated_at set default statement_timestamp();

-- Whoever changes or removes an entity keeps what it was, without having to think of it. Its relations are still those of then:
-- they are written after it, and go with it.
create function keep_past() returns trigger language plpgsql set search_path from current as $$
declare
  until timestamptz := case tg_op when 'UPDATE' then new.updated_at else statement_timestamp() end;
begin
  insert into past_entities
  select id, tstzrange(old.updated_at, greatest(old.updated_at, until)), old.ref, old.uid, old.kind, old.namespace, old.name,
    old.title, old.description, old.type, old.lifecycle, old.owner, old.system, old.tags, old.terms, old.hash, old.document,
    (
      select coalesce(json_agg(json_build_object('type', type, 'inverse', inverse, 'target_ref', target_ref)), '[]')
      from edges where source_ref = old.ref
    ),
    old.created_at
  from versions where ref = old.ref order by id desc limit 1
  on conflict do nothing;
  return case tg_op when 'UPDATE' then new else old end;
end
$$;
create trigger keep_changed before update on entities
  for each row when (old.hash is distinct from new.hash) execute function keep_past();
create trigger keep_removed before delete on entities for each row execute function keep_past();

-- The catalog as it was: the same names in a schema of their own, so that every statement that reads the catalog can be asked about
-- a time, which stands in `catalog.at`. What is the same since then is read where it stands; the rest is in `past_entities`.
create schema catalog_past;

create function catalog_past.at() returns timestamptz language sql stable parallel safe as $$
  select current_setting('catalog.at')::timestamptz
$$;

create view catalog_past.entities as
select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, file_id, line, hash, document,
  created_at, updated_at, label, searchable, annotations, profile, terms
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

create view catalog_past.edges as
select source_ref, edges.type, inverse, target_ref
from edges join entities on ref = source_ref where updated_at <= catalog_past.at()
union all
select ref, edge.type, inverse, target_ref
from past_entities cross join json_to_recordset(edges) as edge (type text, inverse text, target_ref text)
where valid @> catalog_past.at();

create view catalog_past.relations as
select source_ref, type, target_ref from catalog_past.edges
union all
select target_ref as source_ref, inverse as type, source_ref as target_ref from catalog_past.edges;

-- What was wrong then is not known.
create view catalog_past.problems as
select location_id, position, ref, level, code, file, problem from problems where false;
