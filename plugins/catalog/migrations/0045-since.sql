-- Since when a file has had a problem, as long as each read finds it again.
alter table problems add column since timestamptz not null default now();
