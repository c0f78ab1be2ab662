-- A count has one row, but while several write to it: what another writer holds is not waited for, so each writes a row of its own,
-- and whoever comes next folds those that nobody holds into the oldest, which is written where it stands. Rows that were left for the
-- next writer, up to four of each, made every list add up two and a half times as many as there are counts.
-- Two statements, for the second has to see what the first waited for.
create or replace function add_counts(changes counts[]) returns void
language plpgsql set search_path from current as $$
declare
  held tid[] := array(
    select counts.ctid from unnest(changes) as change join counts using (kind, facet, value) for update of counts skip locked
  );
begin
  with part as (
    select kind, facet, value, count, ctid as place from counts where ctid = any (held)
  ), sums as (
    select kind, facet, value, min(place) as place, sum(count) as count
    from (
      select kind, facet, value, count, place from part
      union all
      select kind, facet, value, count, null from unnest(changes) as change
    ) as every
    group by kind, facet, value
  ), written as (
    update counts set count = sums.count from sums where counts.ctid = sums.place and sums.count <> 0
  ), folded as (
    delete from counts using part join sums using (kind, facet, value)
    where counts.ctid = part.place and (part.place <> sums.place or sums.count = 0)
  )
  insert into counts (kind, facet, value, count)
  select kind, facet, value, count from sums where place is null and count <> 0;
end
$$;

create temporary table sums on commit drop as
select kind, facet, value, sum(count)::int as count from counts group by kind, facet, value having sum(count) <> 0;
truncate counts;
insert into counts select kind, facet, value, count from sums order by kind, facet, value;
analyze counts;
