-- Every word that titles and names have or once had: what is misspelt is looked for among thousands of words instead of in every label.
-- Of two writers at a time both may add the same one, so that neither waits for the other.
create table words (word text not null);
insert into words (word)
select distinct word from documents, unnest(regexp_split_to_array(label, '\s')) as word where length(word) between 1 and 500;
create index words_word on words (word);
-- GiST, because it can order by distance: the nearest word without a threshold.
create index words_near on words using gist (word gist_trgm_ops (siglen = 64));
drop index documents_label;
analyze words;
