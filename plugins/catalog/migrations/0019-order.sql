-- Few entities have the same name or title: their refs, which say who comes first then, made up two thirds of these indexes. What is
-- the same is sorted when it is read.
drop index entities_label, entities_kind_label, entities_name, entities_kind_name;
create index entities_label on entities (label);
create index entities_kind_label on entities (lower(kind), label);
create index entities_name on entities (lower(name));
create index entities_kind_name on entities (lower(kind), lower(name));
