-- Places that entities are read from. The row says when it is to be read next, so the table is also the queue.
create table locations (
  id            uuid primary key default gen_random_uuid(),
  type          text not null check (type in ('url', 'file')),
  target        text not null,
  entity_ref    text not null unique,
  origin        text not null check (origin in ('config', 'user')),
  registered_by text,
  registered_at timestamptz not null default now(),
  -- Of everything the last good read rested on. Null: the next read is stored whatever it finds.
  hash          text,
  read_at       timestamptz,
  next_read_at  timestamptz not null default now(),
  failure       text,
  failures      int not null default 0,
  unique (type, target)
);
create index locations_next_read_at on locations (next_read_at);

-- Every file that a location leads to, as last read: catalog files, and those that their placeholders include.
create table files (
  id          bigint generated always as identity primary key,
  location_id uuid not null references locations on delete cascade,
  url         text not null,
  etag        text,
  hash        text not null,
  text        text not null,
  read_at     timestamptz not null default now(),
  unique (location_id, url)
);

-- `document` is what the file says, in the file's order of keys, with what the catalog adds to it when it is read.
-- Every other column is taken from it, for lists to filter and sort by.
create table entities (
  ref         text primary key,
  uid         uuid not null unique default gen_random_uuid(),
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
  file_id     bigint not null references files on delete cascade,
  line        int not null,
  hash        text not null,
  document    json not null,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  label       text not null generated always as (left(lower(coalesce(title, name)), 200)) stored,
  searchable  text not null generated always as (
    lower(name || ' ' || coalesce(title, '') || ' ' || left(coalesce(description, ''), 1000))
  ) stored
);
create index entities_file_id on entities (file_id);
create index entities_label on entities (label, ref);
create index entities_kind_label on entities (lower(kind), label, ref);
create index entities_updated_at on entities (updated_at, ref);
create index entities_owner on entities (owner);
-- Facet counts are read off this one alone: few combinations, each stored once.
create index entities_facets on entities (kind, type, owner, lifecycle);
create index entities_searchable on entities using gin (searchable gin_trgm_ops);

-- One row for what one entity says of another, which need not exist. Read from either end through the view below.
create table edges (
  source_ref text not null references entities on delete cascade,
  type       text not null,
  inverse    text not null,
  target_ref text not null,
  primary key (source_ref, type, target_ref)
);
create index edges_target_ref on edges (target_ref);

-- Every relation, seen from each of its two ends. Other plugins may join it.
create view relations as
  select source_ref, type, target_ref from edges
  union all
  select target_ref as source_ref, inverse as type, source_ref as target_ref from edges;

create table problems (
  location_id uuid not null references locations on delete cascade,
  position    int not null,
  ref         text,
  level       text not null,
  code        text not null,
  file        text not null,
  problem     jsonb not null,
  primary key (location_id, position)
);
create index problems_ref on problems (ref);

-- What an entity was, each time it changed. Outlives the entity and its location; `document` is null for a removal.
create table versions (
  id       bigint generated always as identity primary key,
  ref      text not null,
  uid      uuid not null,
  hash     text,
  document json,
  at       timestamptz not null default now(),
  -- Entity ref of who caused it; null for the portal itself.
  actor    text,
  -- `register`, `refresh` or `unregister`
  cause    text not null,
  location text not null
);
create index versions_ref on versions (ref, id);
