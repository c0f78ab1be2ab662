-- What a list of a kind of one's own is narrowed by, such as {"spec.site": ["berlin"]}; null for all other kinds. Counts are read
-- off the index alone: few combinations, each stored once.
alter table entities add column facets jsonb;
create index entities_kind_facets on entities (kind, facets) where facets is not null;
