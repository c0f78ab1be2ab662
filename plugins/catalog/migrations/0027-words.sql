-- Every word that names, titles and descriptions have or once had, so that any part of one, and one that is nearly it, is looked up among
-- thousands of words instead of a hundred thousand texts. Words only ever come: the past is searched by them too. Of two writers at a time
-- both may add the same one, so that neither waits for the other.
create table words (
  word    text not null,
  -- Whether a name or a title has it; else a description.
  is_name boolean not null
);
create index words_word on words (word, is_name);
create index words_part on words using gin (word gin_trgm_ops);

create function name_words(name text, title text) returns tsvector
language sql immutable parallel safe
return to_tsvector('simple', translate(name || ' ' || left(coalesce(title, ''), 1000), './-_:@+&<>', repeat(' ', 10)));

-- Blanks where Postgres would see an entity, a tag or a protocol of an address, which have no words. That it takes `catalog-info.yaml` for
-- one does not matter: its parts are parts of that. Of a megabyte of words Postgres would make no vector.
drop index entities_description_words;
create or replace function description_words(description text) returns tsvector
language sql immutable parallel safe
return to_tsvector('simple', replace(replace(replace(left(description, 100000), '<', ' '), '&', ' '), ':', ' '));
create index entities_description_words on entities using gin (description_words(description))
  with (gin_pending_list_limit = 1024);

-- A word as a query for itself.
create function quoted_word(word text) returns tsquery
language sql immutable parallel safe
return ('''' || replace(replace(word, '\', '\\'), '''', '''''') || '''')::tsquery;

create function keep_words() returns trigger language plpgsql set search_path from current as $$
begin
  insert into words (word, is_name)
  select word, is_name
  from (
    select distinct unnest(tsvector_to_array(name_words(name, title))) as word, true as is_name from added
    union all
    select distinct unnest(tsvector_to_array(description_words(description))), false from added
  ) as said
  where not exists (select from words where (words.word, words.is_name) = (said.word, said.is_name));
  return null;
end
$$;
create trigger keep_words_added after insert on entities
  referencing new table as added for each statement execute function keep_words();
create trigger keep_words_changed after update on entities
  referencing new table as added for each statement execute function keep_words();

insert into words (word, is_name)
select distinct unnest(tsvector_to_array(name_words(name, title))), true
from (select name, title from entities union select name, title from past_entities) as every
union all
select distinct unnest(tsvector_to_array(description_words(description))), false
from (select description from entities union select description from past_entities) as every;
analyze words;
analyze entities;
