-- Lists of a kind by name.
create index entities_kind_name on entities (lower(kind), lower(name), ref);

-- How many entities of a kind there are, and how many of them have which value of a facet, so that nothing has to be counted when
-- somebody asks. Several rows may say the same: what counts is their sum. Whoever writes adds to it within the own transaction,
-- and folds the rows into one that nobody else is about to fold, so that no writer waits for another.
create table counts (
  -- In lower case.
  kind  text not null,
  facet text not null,
  value text not null,
  count int not null
);
create index counts_value on counts (kind, facet, value);

create function counted(kind text, type text, lifecycle text, owner text, tags text[])
returns table (facet text, value text) language sql immutable parallel safe as $$
  select 'kind', kind
  union all select 'type', type where type is not null
  union all select 'lifecycle', lifecycle where lifecycle is not null
  union all select 'owner', coalesce(owner, 'none')
  union all select distinct 'tag', unnest(tags)
$$;

create function add_counts(changes counts[]) returns void language sql set search_path from current as $$
  with change as (
    select kind, facet, value, sum(count) as count from unnest(changes) as change
    group by kind, facet, value having sum(count) <> 0
  ), folded as (
    delete from counts where ctid = any (array(
      select counts.ctid from change join counts using (kind, facet, value) for update of counts skip locked
    ))
    returning kind, facet, value, count
  )
  insert into counts (kind, facet, value, count)
  select kind, facet, value, sum(count)
  from (select * from change union all select * from folded) as every
  group by kind, facet, value having sum(count) <> 0
$$;

create function count_added() returns trigger language plpgsql set search_path from current as $$
begin
  perform add_counts(array(
    select row(lower(kind), facet, value, count(*))::counts
    from added cross join counted(kind, type, lifecycle, owner, tags) as each
    group by lower(kind), facet, value
  ));
  return null;
end
$$;
create trigger count_added after insert on entities
  referencing new table as added for each statement execute function count_added();

create function count_gone() returns trigger language plpgsql set search_path from current as $$
begin
  perform add_counts(array(
    select row(lower(kind), facet, value, -count(*))::counts
    from gone cross join counted(kind, type, lifecycle, owner, tags) as each
    group by lower(kind), facet, value
  ));
  return null;
end
$$;
create trigger count_gone after delete on entities
  referencing old table as gone for each statement execute function count_gone();

create function count_changed() returns trigger language plpgsql set search_path from current as $$
begin
  perform add_counts(array(
    select row(lower(kind), facet, value, sum(times))::counts
    from (
      select 1 as times, kind, type, lifecycle, owner, tags from added
      union all
      select -1, kind, type, lifecycle, owner, tags from gone
    ) as entity cross join counted(kind, type, lifecycle, owner, tags) as each
    group by lower(kind), facet, value having sum(times) <> 0
  ));
  return null;
end
$$;
create trigger count_changed after update on entities
  referencing old table as gone new table as added for each statement execute function count_changed();

-- Owners as relations have them. Whether any is said from the other end, whose entity need not exist, stands under no kind: then the
-- relations have to be looked at.
create function count_edges(edges edges[], times int) returns void language sql set search_path from current as $$
  select add_counts(array(
    select row(kind, 'ownedBy', target_ref, count(*) * times)::counts
    from (
      select split_part(source_ref, ':', 1) as kind, target_ref from unnest(edges) as edge where lower(type) = 'ownedby'
      union all
      select '', 'other end' from unnest(edges) as edge where lower(inverse) = 'ownedby'
    ) as owned
    group by kind, target_ref
  ))
$$;
create function count_edges_added() returns trigger language plpgsql set search_path from current as $$
begin
  perform count_edges(array(
    select row(source_ref, type, inverse, target_ref)::edges from added where 'ownedby' in (lower(type), lower(inverse))
  ), 1);
  return null;
end
$$;
create trigger count_edges_added after insert on edges
  referencing new table as added for each statement execute function count_edges_added();
create function count_edges_gone() returns trigger language plpgsql set search_path from current as $$
begin
  perform count_edges(array(
    select row(source_ref, type, inverse, target_ref)::edges from gone where 'ownedby' in (lower(type), lower(inverse))
  ), -1);
  return null;
end
$$;
create trigger count_edges_gone after delete on edges
  referencing old table as gone for each statement execute function count_edges_gone();

insert into counts
select lower(kind), facet, value, count(*)
from entities cross join counted(kind, type, lifecycle, owner, tags) as each
group by lower(kind), facet, value;

select count_edges(array(
  select row(source_ref, type, inverse, target_ref)::edges from edges where 'ownedby' in (lower(type), lower(inverse))
), 1);
analyze counts;

-- The same of a time.
create view catalog_past.counts as
select lower(kind) as kind, facet, value, count(*)::int as count
from catalog_past.entities cross join counted(kind, type, lifecycle, owner, tags) as each
group by lower(kind), facet, value
union all
select split_part(source_ref, ':', 1), 'ownedBy', target_ref, count(*)::int
from catalog_past.edges where lower(type) = 'ownedby'
group by split_part(source_ref, ':', 1), target_ref
union all
select '', 'ownedBy', 'other end', count(*)::int from catalog_past.edges where lower(inverse) = 'ownedby';
