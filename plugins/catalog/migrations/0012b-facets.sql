-- With all that a list of one kind is counted by, so that no entity has to be looked at.
drop index entities_kind_facets;
create index entities_kind_combinations on entities (kind, facets, owner, type, lifecycle) where facets is not null;
