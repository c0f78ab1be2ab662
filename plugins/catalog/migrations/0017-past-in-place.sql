-- A condition within the parts of a union keeps Postgres from looking into them: every join would read all of the past. Said of the
-- union as a whole it reaches each part, and each part its indexes.
create index past_entities_until on past_entities (upper(valid));

create or replace view catalog_past.entities as
select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, file_id, line, hash, document,
  created_at, updated_at, label, searchable, annotations, profile, terms, facets
from (
  select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, file_id, line, hash, document,
    created_at, updated_at, label, searchable,
    coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}') as annotations,
    (document -> 'spec' -> 'profile')::jsonb as profile,
    terms, facets, 'infinity'::timestamptz as until
  from entities
  union all
  select ref, uid, kind, namespace, name, title, description, type, lifecycle, owner, system, tags, null::bigint, 1, hash, document,
    created_at, lower(valid),
    left(lower(coalesce(title, name)), 200),
    lower(name || ' ' || coalesce(title, '') || ' ' || left(coalesce(description, ''), 1000)),
    coalesce((document -> 'metadata' -> 'annotations')::jsonb, '{}'),
    (document -> 'spec' -> 'profile')::jsonb,
    terms, facets, upper(valid)
  from past_entities
) as state
where updated_at <= catalog_past.at() and until > catalog_past.at();

-- What is counted now, without what changed since, and with what that was then: costs what changed.
create or replace view catalog_past.counts as
select kind, facet, value, count from counts
union all
select lower(kind), facet, value, -count(*)::int
from entities cross join counted(kind, type, lifecycle, owner, tags) as each
where updated_at > catalog_past.at()
group by lower(kind), facet, value
union all
select lower(kind), facet, value, count(*)::int
from past_entities cross join counted(kind, type, lifecycle, owner, tags) as each
where upper(valid) > catalog_past.at() and lower(valid) <= catalog_past.at()
group by lower(kind), facet, value
union all
select split_part(source_ref, ':', 1), 'ownedBy', target_ref, -count(*)::int
from edges join entities on ref = source_ref
where lower(edges.type) = 'ownedby' and updated_at > catalog_past.at()
group by split_part(source_ref, ':', 1), target_ref
union all
select '', 'ownedBy', 'other end', -count(*)::int
from edges join entities on ref = source_ref
where lower(inverse) = 'ownedby' and updated_at > catalog_past.at()
union all
select split_part(ref, ':', 1), 'ownedBy', target_ref, count(*)::int
from past_entities cross join json_to_recordset(edges) as edge (type text, inverse text, target_ref text)
where lower(edge.type) = 'ownedby' and upper(valid) > catalog_past.at() and lower(valid) <= catalog_past.at()
group by split_part(ref, ':', 1), target_ref
union all
select '', 'ownedBy', 'other end', count(*)::int
from past_entities cross join json_to_recordset(edges) as edge (type text, inverse text, target_ref text)
where lower(inverse) = 'ownedby' and upper(valid) > catalog_past.at() and lower(valid) <= catalog_past.at();
