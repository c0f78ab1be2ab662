create table todos (
  id uuid primary key default gen_random_uuid(),
  entity text not null,
  title text not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  done_at timestamptz,
  done boolean not null generated always as (done_at is not null) stored
);

create index todos_entity on todos (entity);
