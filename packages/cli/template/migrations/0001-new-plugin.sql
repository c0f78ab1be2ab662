-- with migration
create table entries (
  id uuid primary key default gen_random_uuid(),
  entity text,
  text text not null,
  author text not null,
  written_at timestamptz not null default now()
);

create index entries_entity on entries (entity);
