-- Annotations are put together from what has them, without making the whole document first, once for each of these two columns.
create or replace view summaries as
select
  ref, kind, namespace, name, title, description, type, lifecycle, owner, system, tags,
  case
    when origin_id is null then coalesce((said -> 'metadata' -> 'annotations')::jsonb, '{}')
    else ((said -> 'metadata' -> 'annotations')::jsonb - '@')
      || ('{' || (select annotations from origins where origins.id = origin_id) || '}')::jsonb
  end as annotations,
  (said -> 'spec' -> 'profile')::jsonb as profile,
  created_at, updated_at, terms
from entities;
