-- Entities that somebody took out of the catalog. A file that goes on saying them does not bring them back.
create table exclusions (
  ref         text primary key,
  -- Entity ref of the user who took it out.
  excluded_by text not null,
  excluded_at timestamptz not null default now()
);
