create extension if not exists pg_trgm with schema public;

-- Who is signed in. Rows past `expires_at` are swept by a task.
create table sessions (
  id         text primary key,
  data       jsonb not null,
  expires_at timestamptz not null
);
create index sessions_expires_at on sessions (expires_at);

-- Values that every replica has to agree on, such as the key that signs cookies.
create table settings (
  name  text primary key,
  value text not null
);

-- One row a recurring task: the row that says what is due is the queue.
create table tasks (
  plugin       text not null,
  name         text not null,
  next_run_at  timestamptz not null,
  started_at   timestamptz,
  finished_at  timestamptz,
  error        text,
  primary key (plugin, name)
);
create index tasks_next_run_at on tasks (next_run_at);
