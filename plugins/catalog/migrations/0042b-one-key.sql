-- It is made of type and target, which are unique. Of two unique keys an insert can name but one in its `on conflict`, and of two inserts
-- of one location at the same moment the later failed at the other.
alter table locations drop constraint locations_entity_ref_key;
create index locations_entity_ref on locations (entity_ref);
