-- Postgres cuts `1.5GB` into `1.5` and `gb`, and `v1.2.3rc4` within `3rc4`, which nobody finds who types it. Blanks where it would see more
-- than letters and digits make words of a description what those of names are: it tells whole addresses and compounds apart no longer.
drop index entities_description_words;
create or replace function description_words(description text) returns tsvector
language sql immutable parallel safe
return to_tsvector('simple', translate(left(description, 100000), './-_:@+&<>~', repeat(' ', 11)));
create index entities_description_words on entities using gin (description_words(description))
  with (gin_pending_list_limit = 1024);

delete from words where not is_name;
insert into words (word, is_name)
select distinct unnest(tsvector_to_array(description_words(description))), false
from (select description from entities union select description from past_entities) as every;
analyze words;
analyze entities;
