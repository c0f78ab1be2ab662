create type severity as enum ('low', 'normal', 'high', 'critical');

-- What was sent, once, for however many people. Whose it is is found out when they look: who joins a group has its notifications, who
-- leaves it has them no more.
create table notifications (
  id uuid primary key default gen_random_uuid(),
  -- The plugin that sent it, or `external`.
  origin text not null,
  topic text,
  -- Of one sender: another one for the same people takes its place.
  scope text,
  -- Refs of users and groups; empty for everyone.
  recipients text[] not null,
  -- Refs of users who are told nothing, such as whoever did it.
  excluded text[] not null default '{}',
  title text not null,
  description text,
  link text,
  severity severity not null default 'normal',
  icon text,
  metadata jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz
);

create unique index notifications_scope on notifications (origin, scope, recipients) where scope is not null;
create index notifications_recipients on notifications using gin (recipients);
create index notifications_created_at on notifications (created_at desc);

-- What somebody did with one.
create table marks (
  notification uuid not null references notifications on delete cascade,
  user_ref text not null,
  read_at timestamptz,
  saved_at timestamptz,
  primary key (user_ref, notification)
);

create index marks_notification on marks (notification);

-- What somebody does not want to be told: all of an origin where the topic is empty.
create table mutes (
  user_ref text not null,
  origin text not null,
  topic text not null default '',
  primary key (user_ref, origin, topic)
);
