-- Lists that people saved to come back to: what stands in the list's address.
create table views (
  id         uuid primary key default gen_random_uuid(),
  -- Entity ref of the user whose view it is; all guests are one.
  owner      text not null,
  name       text not null,
  -- The address after `?`.
  query      text not null,
  -- Whether everybody sees it, or the owner alone.
  is_shared  boolean not null default false,
  changed_at timestamptz not null default now(),
  unique (owner, name)
);
create index views_shared on views (name) where is_shared;
