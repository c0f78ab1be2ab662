-- How a group or a user appears on the screen: `displayName`, `email`, `picture` and whatever else the file says of them.
create or replace view summaries as
select
  ref, kind, namespace, name, title, description, type, lifecycle, owner, system, tags,
  coalesce(document -> 'metadata' -> 'annotations', '{}')::jsonb as annotations,
  created_at, updated_at,
  (document -> 'spec' -> 'profile')::jsonb as profile
from entities;
