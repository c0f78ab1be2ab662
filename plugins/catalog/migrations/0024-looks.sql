-- Repositories that were pushed to, and that a provider has to look into again: a catalog file may have come or gone.
create table looks (
  provider_id text not null references providers on delete cascade,
  -- Host and path in lower case, such as `github.com/acme/shop`.
  repository  text not null,
  at          timestamptz not null default now(),
  primary key (provider_id, repository)
);
