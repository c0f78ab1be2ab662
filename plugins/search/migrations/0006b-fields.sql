-- What says nothing is left out of an entity's fields.
update documents set fields = jsonb_strip_nulls(
  case fields ->> 'namespace' when 'default' then fields - 'namespace' else fields end
) where type = 'catalog.entity';
