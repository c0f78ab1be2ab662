-- An installed plugin migrates its schema as a role of its own, which may not write here: this notes for it what has run, under the id that
-- its role is named after, in the transaction in which it ran.
create function note_migration(name text, hash text) returns void
language sql security definer set search_path = portal as $$
  insert into migrations (plugin, name, hash)
  values (regexp_replace(session_user, '^callboard_\d+_', ''), note_migration.name, note_migration.hash)
$$;
revoke execute on function note_migration from public;

-- Installed plugins that kept failing and are left out until somebody has them tried again: of a package, by its SHA-256.
create table quarantine (
  plugin text not null,
  sha256 text not null,
  reason text not null,
  at     timestamptz not null default now(),
  primary key (plugin, sha256)
);
