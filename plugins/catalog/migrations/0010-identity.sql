-- An entity whose file is gone is an orphan while it is kept. It goes on hanging on that file, which belongs to no location then
-- and says which one had it.
alter table entities add column orphaned_at timestamptz;
create index entities_orphaned_at on entities (orphaned_at) where orphaned_at is not null;
alter table files alter column location_id drop not null, add column orphaned_from text;
create index files_orphaned_from on files (orphaned_from) where location_id is null;

-- A document with an annotation added, its keys in their order.
create function with_annotation(document json, name text, value text) returns json
language sql immutable parallel safe as $$
  select json_object_agg(part.key, case when part.key <> 'metadata' then part.value else (
    select json_object_agg(field.key, field.value)
    from (
      select key, value from json_each(part.value) where key <> 'annotations'
      union all
      select 'annotations', (
        coalesce((part.value -> 'annotations')::jsonb, '{}') || jsonb_build_object($2, $3)
      )::json
    ) as field
  ) end)
  from json_each(document) as part
$$;

-- What a location says and was refused, because another has it. Who has it stands with the entity.
create table conflicts (
  ref         text not null,
  location_id uuid not null references locations on delete cascade,
  file        text not null,
  line        int not null,
  since       timestamptz not null default now(),
  primary key (ref, location_id)
);
create index conflicts_location_id on conflicts (location_id);
-- Those that exist are found when their locations are read next.
update locations set next_read_at = now() where id in (select location_id from problems where code = 'conflict');

-- Former names of entities. One that is an entity itself is no alias for as long as it is.
create table aliases (
  alias    text primary key,
  ref      text not null,
  -- Entity ref of the user who added it; null for one that the file of the entity says.
  added_by text,
  added_at timestamptz not null default now()
);
create index aliases_ref on aliases (ref);

create view names as
  select alias, ref from aliases where not exists (select from entities where entities.ref = aliases.alias);

-- The edges keep what files say; a relation with a former name is one with the entity that it is now.
create or replace view relations as
  select source_ref, type, target_ref from edges
  where not exists (select from names where alias = target_ref)
  union all
  select source_ref, type, names.ref from edges join names on names.alias = edges.target_ref
  union all
  select target_ref as source_ref, inverse as type, source_ref as target_ref from edges
  union all
  select names.ref, inverse, source_ref from edges join names on names.alias = edges.target_ref;

-- Entities that went when another came which is the same but for its name: which one.
create table renames (
  ref        text primary key,
  renamed_to text not null,
  at         timestamptz not null default now()
);
