-- How many relations to owners there are is known without adding up all owners: under no kind, as `every`.
create function owned(source_ref text, type text, inverse text, target_ref text)
returns table (kind text, value text) language sql immutable parallel safe as $$
  select split_part(source_ref, ':', 1), target_ref where lower(type) = 'ownedby'
  union all select '', 'every' where lower(type) = 'ownedby'
  union all select '', 'other end' where lower(inverse) = 'ownedby'
$$;

create or replace function count_edges(edges edges[], times int) returns void language sql set search_path from current as $$
  select add_counts(array(
    select row(kind, 'ownedBy', value, count(*) * times)::counts
    from unnest(edges) as edge cross join owned(source_ref, type, inverse, target_ref) as each
    group by kind, value
  ))
$$;

insert into counts
select '', 'ownedBy', 'every', sum(count) from counts where facet = 'ownedBy' and kind <> '' having sum(count) > 0;

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
select each.kind, 'ownedBy', value, -count(*)::int
from edges join entities on ref = source_ref cross join owned(source_ref, edges.type, inverse, target_ref) as each
where 'ownedby' in (lower(edges.type), lower(inverse)) and updated_at > catalog_past.at()
group by each.kind, value
union all
select each.kind, 'ownedBy', value, count(*)::int
from past_edges join past_entities using (version_id) cross join owned(ref, past_edges.type, inverse, target_ref) as each
where 'ownedby' in (lower(past_edges.type), lower(inverse))
  and upper(valid) > catalog_past.at() and lower(valid) <= catalog_past.at()
group by each.kind, value;
