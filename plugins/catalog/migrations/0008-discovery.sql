-- A location may be found by a provider, and one may be a provider's own, whose file the portal writes by itself.
alter table locations
  drop constraint locations_origin_check,
  add constraint locations_origin_check check (origin in ('config', 'user', 'discovered')),
  drop constraint locations_type_check,
  add constraint locations_type_check check (type in ('url', 'file', 'provider'));

-- What lists locations. Its settings are those of the configuration; the row says when it is to run next, so the table is also the
-- queue.
create table providers (
  id            text primary key,
  -- As of its last start, without secrets: there are none among them.
  settings      text not null,
  next_run_at   timestamptz not null default now(),
  -- Nobody else runs it until then; null while nobody does. What a replica that died leaves behind comes to an end by itself.
  running_until timestamptz,
  started_at    timestamptz,
  finished_at   timestamptz,
  -- When the list was last whole.
  listed_at     timestamptz,
  -- Counts and notes of that run.
  result        jsonb,
  failure       text,
  failures      int not null default 0,
  -- Whether it failed because too much would go, which a person may allow.
  is_refused    boolean not null default false
);

-- Which locations a provider lists. One that nobody lists any more is removed, unless it is registered or configured as well.
create table discoveries (
  provider_id text not null references providers on delete cascade,
  location_id uuid not null references locations on delete cascade,
  primary key (provider_id, location_id)
);
create index discoveries_location_id on discoveries (location_id);

-- Which catalog files a repository had when it was last looked into, and as of which change: only what changed is looked into again.
create table repositories (
  provider_id text not null references providers on delete cascade,
  url         text not null,
  version     text not null,
  looked_at   timestamptz not null default now(),
  files       text[] not null,
  primary key (provider_id, url)
);
