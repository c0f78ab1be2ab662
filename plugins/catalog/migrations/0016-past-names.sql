-- What an entity was called later says nothing of what others related to then.
create view catalog_past.names as select alias, ref from aliases where false;
