-- What 0023 says holds for the past too, which is listed and counted by the same statements.
update past_entities set tags = array(
  select tag from unnest(tags) with ordinality as each (tag, place) group by tag order by min(place)
)
where cardinality(tags) > (select count(distinct tag) from unnest(tags) as tag);
