-- What people marked to come back to. Of an entity that went it stays, unseen: it may come back, as entities do.
create table stars (
  -- Entity ref of the user; all guests are one.
  user_ref   text not null,
  ref        text not null,
  starred_at timestamptz not null default now(),
  primary key (user_ref, ref)
);
-- When an entity is renamed its stars go along.
create index stars_ref on stars (ref);
