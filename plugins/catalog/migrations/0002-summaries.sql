-- What other plugins may know of an entity in SQL of their own. Columns are added here, never changed or taken away.
create view summaries as
select
  ref, kind, namespace, name, title, description, type, lifecycle, owner, system, tags,
  coalesce(document -> 'metadata' -> 'annotations', '{}')::jsonb as annotations,
  created_at, updated_at
from entities;
