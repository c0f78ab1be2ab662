alter table events add tried_at timestamptz not null default now();
