-- The inbox: every accepted event as it came, so that it can be looked at and projected again. All other tables are made
-- from it. `delivery` is the sender's name for the event; the same one again is not another event.
create table events (
  id          bigint generated always as identity primary key,
  source      text not null,
  delivery    text not null,
  kind        text not null,
  received_at timestamptz not null default now(),
  payload     jsonb not null,
  state       text not null check (state in ('projected', 'ignored', 'failed')),
  -- Why it was ignored, or what failed.
  problem     text,
  attempts    int not null default 1,
  tried_at    timestamptz not null default now(),
  unique (source, delivery)
);
create index events_received_at on events (received_at);
create index events_failed on events (id) where state = 'failed';

-- What runs and deployments belong to: a repository of a code host, a job of a tool, an Argo CD application, or an entity of
-- the catalog (provider `entity`).
create table projects (
  id             bigint generated always as identity primary key,
  provider       text not null,
  -- The provider's own, which outlives renaming.
  external_id    text,
  name           text not null,
  default_branch text,
  unique (provider, external_id)
);

-- Every name that a project has had, in lower case: annotations in the catalog may still say an old one.
create table project_names (
  provider   text not null,
  slug       text not null,
  project_id bigint not null references projects on delete cascade,
  primary key (provider, slug)
);
create index project_names_project_id on project_names (project_id);

create table commits (
  project_id        bigint not null references projects on delete cascade,
  sha               text not null,
  message           text,
  author            text,
  committed_at      timestamptz,
  on_default_branch boolean not null default false,
  primary key (project_id, sha)
);
create index commits_default_branch on commits (project_id, committed_at) where on_default_branch;

create table pipelines (
  id         bigint generated always as identity primary key,
  project_id bigint not null references projects on delete cascade,
  provider   text not null,
  name       text not null,
  unique (project_id, provider, name)
);

-- A row for each attempt: a run that is tried again is another one.
create table runs (
  id                bigint generated always as identity primary key,
  project_id        bigint not null references projects on delete cascade,
  pipeline_id       bigint not null references pipelines on delete cascade,
  key               text not null,
  attempt           int not null default 1,
  -- There is a later attempt.
  superseded        boolean not null default false,
  number            bigint,
  title             text,
  status            text not null,
  branch            text,
  on_default_branch boolean not null default false,
  -- Of a pull request from another repository, whose author may have written anything.
  from_fork         boolean not null default false,
  pull_request      int,
  commit_sha        text,
  trigger           text,
  actor             text,
  -- When the first attempt was asked for; the same for all, so that trying an old run again does not make it a new one.
  queued_at         timestamptz(3) not null,
  started_at        timestamptz,
  finished_at       timestamptz,
  duration          float8 generated always as (extract(epoch from finished_at - started_at)) stored,
  url               text,
  -- When the provider says that it was so: what came later holds, whichever arrived first.
  reported_at       timestamptz not null,
  example           boolean not null default false,
  unique (project_id, key, attempt)
);
create index runs_newest on runs (project_id, queued_at desc, id desc) where not superseded;
create index runs_default_branch on runs (project_id, queued_at desc, id desc) where on_default_branch and not superseded;
create index runs_health on runs (pipeline_id, queued_at desc, id desc) where on_default_branch and not superseded;
create index runs_of_pipeline on runs (pipeline_id, queued_at desc, id desc) where not superseded;
create index runs_durations on runs (pipeline_id, queued_at desc) where status = 'succeeded' and not superseded;
create index runs_queued_at on runs (queued_at);
create index runs_commit_sha on runs (project_id, commit_sha);

create table jobs (
  id          bigint generated always as identity primary key,
  run_id      bigint not null references runs on delete cascade,
  key         text not null,
  name        text not null,
  status      text not null,
  queued_at   timestamptz,
  started_at  timestamptz,
  finished_at timestamptz,
  duration    float8 generated always as (extract(epoch from finished_at - started_at)) stored,
  runner      text,
  failed_step text,
  url         text,
  reported_at timestamptz not null,
  unique (run_id, key)
);

create table environments (
  id         bigint generated always as identity primary key,
  project_id bigint not null references projects on delete cascade,
  name       text not null,
  tier       text not null check (tier in ('development', 'testing', 'staging', 'production', 'other')),
  -- From left to right.
  position   int not null
);
create unique index environments_name on environments (project_id, lower(name));

create table deployments (
  id             bigint generated always as identity primary key,
  project_id     bigint not null references projects on delete cascade,
  environment_id bigint not null references environments on delete cascade,
  key            text not null,
  version        text,
  ref            text,
  commit_sha     text,
  status         text not null,
  from_fork      boolean not null default false,
  actor          text,
  description    text,
  run_key        text,
  queued_at      timestamptz(3) not null,
  started_at     timestamptz,
  finished_at    timestamptz,
  duration       float8 generated always as (extract(epoch from finished_at - coalesce(started_at, queued_at))) stored,
  url            text,
  log_url        text,
  reported_at    timestamptz not null,
  example        boolean not null default false,
  -- What is the same when the same thing is deployed again.
  what           text generated always as (coalesce(version, commit_sha, ref)) stored,
  unique (project_id, key)
);
create index deployments_newest on deployments (project_id, queued_at desc, id desc);
create index deployments_of_environment on deployments (environment_id, queued_at desc, id desc);
create index deployments_running on deployments (environment_id, finished_at desc, id desc)
  where status = 'succeeded' and not from_fork;
create index deployments_again on deployments (environment_id, what, finished_at)
  where status = 'succeeded' and not from_fork;
create index deployments_lately on deployments (queued_at desc, id desc);

-- That the example history was made, so that it is made once: one row at most.
create table example_history (
  id      int primary key default 1 check (id = 1),
  made_at timestamptz not null default now()
);
