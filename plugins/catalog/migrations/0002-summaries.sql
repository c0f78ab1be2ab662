-- Read by other plugins for many entities at once: taken out of the document when it is stored, not each time it is read.
alter table entities
  add column annotations jsonb not null generated always as (
    coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}')
  ) stored,
  -- How a group or a user appears on the screen: `displayName`, `email`, `picture` and whatever else the file says of them.
  add column profile jsonb generated always as ((document -> 'spec' -> 'profile')::jsonb) stored;
create index entities_annotations on entities using gin (annotations);

-- What other plugins may know of an entity in SQL of their own. Columns are added here, never changed or taken away.
create view summaries as
select
  ref, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, annotations, profile,
  created_at, updated_at
from entities;
