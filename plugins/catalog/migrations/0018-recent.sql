-- All entities of one save have one time, and take one entry together where the ref does not stand beside it. Few are sorted by it then.
drop index entities_updated_at;
create index entities_updated_at on entities (updated_at);
