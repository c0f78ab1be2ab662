-- One row for each entity that says where its docs are. The row says when its source is to be looked at next, so the table
-- is also the queue; title and navigation are those of the last good build.
create table sites (
  ref           text primary key,
  -- What the entity says: its annotation, and the location that the annotation is relative to.
  techdocs_ref  text not null,
  location      text not null,
  title         text,
  description   text,
  nav           jsonb not null default '[]',
  source        text,
  source_url    text,
  etag          text,
  -- As in the search index. When the entity gets another one, its sections are written there again.
  owner         text,
  built_at      timestamptz,
  checked_at    timestamptz,
  next_build_at timestamptz not null default now(),
  failure       text,
  failed_at     timestamptz,
  failures      int not null default 0,
  -- Goes up by one each time that a build is stored: one that began before that has to begin again.
  version       int not null default 0
);
create index sites_next_build_at on sites (next_build_at);

create table pages (
  -- The first part of the keys of its sections in the search index.
  id             bigint generated always as identity primary key,
  site           text not null references sites on delete cascade,
  -- Its address below the site's: '' for the first page, 'how-to/follow-orders'.
  path           text not null,
  file           text not null,
  -- What the navigation calls it, if anything; and what it is called where nothing else does.
  nav_title      text,
  label          text not null,
  -- Its own first heading, which is shown above it and is no part of `html`; and that heading's id.
  title          text,
  title_id       text,
  text           text not null,
  -- Of everything that the rendering rests on. The page is rendered again when it differs.
  hash           text not null,
  html           text not null,
  headings       jsonb not null,
  sections       jsonb not null,
  -- Every id that a link may lead to.
  anchors        text[] not null,
  -- What it links to and shows, as written and as understood.
  links          jsonb not null,
  problems       jsonb not null,
  view_url       text,
  edit_url       text,
  changed_at     timestamptz not null default now(),
  unique (site, path)
);

create table assets (
  site  text not null references sites on delete cascade,
  -- From the folder of the site.
  path  text not null,
  type  text not null,
  hash  text not null,
  bytes bytea not null,
  primary key (site, path)
);

create table problems (
  site     text not null references sites on delete cascade,
  position int not null,
  level    text not null check (level in ('error', 'warning', 'info')),
  message  text not null,
  file     text,
  line     int,
  primary key (site, position)
);
