create table announcements (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  -- As it was written, in Markdown, and its words alone: for the list and for searching.
  text text not null,
  words text not null,
  category text,
  -- Refs of groups; empty for everyone.
  audience text[] not null default '{}',
  pinned boolean not null default false,
  starts_at timestamptz not null default now(),
  ends_at timestamptz,
  author text not null,
  created_at timestamptz not null default now(),
  -- When the portal told everyone that it is there; null while it is scheduled.
  announced_at timestamptz
);

create index announcements_starts_at on announcements (starts_at desc);
create index announcements_to_announce on announcements (starts_at) where announced_at is null;
