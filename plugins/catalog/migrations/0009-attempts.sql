-- The last 50 reads of each location. A read takes the row of the one 50 before it, so that nothing is ever deleted here.
create table attempts (
  location_id uuid not null references locations on delete cascade,
  slot        smallint not null generated always as (number % 50) stored,
  number      int not null,
  cause       text not null,
  -- Entity ref of the user who wished it.
  actor       text,
  -- The commit that a webhook told of.
  commit      jsonb,
  status      text not null default 'running',
  stage       text not null default 'fetch',
  started_at  timestamptz not null default now(),
  finished_at timestamptz,
  steps       jsonb not null default '[]',
  failure     text,
  primary key (location_id, slot)
) with (fillfactor = 80);

alter table locations
  -- How many reads have begun; the number of the last one.
  add column reads int not null default 0,
  -- The read that goes on, and until when it counts as going on if nothing more is heard of it.
  add column reading int,
  add column reading_until timestamptz,
  -- Of the failures in a row that `failure` is the last of, when the first was.
  add column failing_since timestamptz;
update locations set failing_since = coalesce(read_at, registered_at) where failure is not null;

alter table files
  -- Why it cannot be read right now; `text` is what it said when it last could.
  add column failure text,
  add column failing_since timestamptz;

-- Reads that somebody asked for, or a push. A read takes the row along when it begins; what comes later is for the next one.
create table wanted (
  location_id uuid primary key references locations on delete cascade,
  cause       text not null,
  actor       text,
  commit      jsonb,
  at          timestamptz not null default now()
);
create index wanted_at on wanted (at);

-- What branches and tags have reached, by pushes of the last minutes: a code host may answer with older files for a while.
create table pushes (
  repository text not null,
  ref        text not null,
  -- Null while it is not certain which of several is the last.
  sha        text,
  before     text,
  is_default boolean not null,
  at         timestamptz not null default now(),
  primary key (repository, ref)
);

-- Webhooks that were accepted, by a digest of their body: one that is sent again does not turn the clock back.
create table deliveries (
  digest      bytea primary key,
  received_at timestamptz not null default now()
);
create index deliveries_received_at on deliveries (received_at);

-- Files by repository: `github.com/acme/shop/blob/main/catalog-info.yaml`, read in the order of bytes.
create index files_address on files ((left(lower(split_part(url, '://', 2)), 500)) collate "C");
create index locations_address on locations ((left(lower(split_part(target, '://', 2)), 500)) collate "C");
