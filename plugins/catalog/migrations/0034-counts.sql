-- A count is written where it stands, in the room that its page keeps for that: rows that were deleted and inserted anew at each save
-- left ten times as much behind. What another writer holds is not waited for: a count has as many rows as there are writers at a time,
-- at most four that last. Two statements, for the second has to see what the first waited for.
create or replace function add_counts(changes counts[]) returns void
language plpgsql set search_path from current as $$
declare
  held tid[] := array(
    select counts.ctid from unnest(changes) as change join counts using (kind, facet, value) for update of counts skip locked
  );
begin
  with part as (
    select kind, facet, value, count, ctid as place, row_number() over (partition by kind, facet, value order by ctid) as number
    from counts where ctid = any (held)
  ), sums as (
    select kind, facet, value, min(place) as place, sum(count) as count
    from (
      select kind, facet, value, count, place from part where number not between 2 and 4
      union all
      select kind, facet, value, count, null from unnest(changes) as change
    ) as every
    group by kind, facet, value
  ), written as (
    update counts set count = sums.count from sums where counts.ctid = sums.place and sums.count <> 0
  ), folded as (
    delete from counts using part join sums using (kind, facet, value)
    where counts.ctid = part.place and (number > 4 or (number = 1 and sums.count = 0))
  )
  insert into counts (kind, facet, value, count)
  select kind, facet, value, count from sums where place is null and count <> 0;
end
$$;

alter table counts set (fillfactor = 75);
cluster counts using counts_value;
alter table counts set without cluster;
