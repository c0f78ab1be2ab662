-- The last good reading of the source, in one row.
create table radar (
  only_one boolean primary key default true check (only_one),
  source text not null,
  radar jsonb,
  etag text,
  read_at timestamptz,
  -- Why the source could not be taken the last time.
  problem text
);

-- What moved from one reading to the next.
create table changes (
  seen_at timestamptz not null default now(),
  id text not null,
  title text not null,
  -- Names of rings; null where it was not on the radar.
  from_ring text,
  to_ring text
);

create index changes_seen_at on changes (seen_at desc);
