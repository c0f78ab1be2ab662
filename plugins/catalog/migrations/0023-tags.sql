-- A tag that a file says twice is one: lists count tags as they stand here.
update entities set tags = array(
  select tag from unnest(tags) with ordinality as each (tag, place) group by tag order by min(place)
)
where cardinality(tags) > (select count(distinct tag) from unnest(tags) as tag);
