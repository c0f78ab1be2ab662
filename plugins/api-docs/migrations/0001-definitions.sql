-- One row for each distinct definition, by a hash of its text, its type and the version of our parser.
create table definitions (
  hash           text primary key,
  text           text not null,
  format         text not null,
  format_version text,
  header         json not null,
  groups         json not null,
  schemas_title  text not null,
  problem        json,
  read_at        timestamptz not null default now()
);

-- What a definition offers, in the order in which it says so.
create table operations (
  hash       text not null references definitions on delete cascade,
  key        text not null,
  position   int not null,
  group_name text not null,
  verb       text not null,
  name       text not null,
  summary    text,
  deprecated boolean not null,
  details    json not null,
  -- Keys of the schemas that it names itself.
  refs       text[] not null,
  primary key (hash, key)
);

create table schemas (
  hash     text not null references definitions on delete cascade,
  key      text not null,
  position int not null,
  name     text not null,
  -- Whether it has a name among the schemas, or is a place in the document that something points to.
  listed   boolean not null,
  details  json not null,
  refs     text[] not null,
  primary key (hash, key)
);

-- One row for each API of the catalog: the definition that it has now.
create table apis (
  ref            text primary key,
  hash           text references definitions,
  -- `updated_at` of the entity as it was read, and the parser that read it.
  updated_at     timestamptz,
  parser_version int,
  -- When it is to be read, if it is; who reads it moves that ahead, so that nobody else does meanwhile.
  due_at         timestamptz default now()
);
create index apis_hash on apis (hash);
create index apis_due_at on apis (due_at);
