-- What a result shows of an entity stands in the catalog, which is asked for it.
alter table documents
  alter column title drop not null,
  alter column text drop not null,
  alter column "to" drop not null,
  alter column facets drop not null;
update documents set title = null, text = null, "to" = null, facets = null, fields = null where type = 'catalog.entity';
alter table documents add check (num_nulls(title, text, "to", facets) in (0, 4));

-- Without the room of what is gone.
cluster documents using documents_pkey;

-- Type and key are long, and compared only: half of their index.
alter table documents drop constraint documents_pkey;
create unique index documents_id on documents ((md5(type || ' ' || key)::uuid));
