create table documents (
  type text not null,
  key text not null,
  title text not null,
  text text not null,
  "to" text not null,
  facets jsonb not null,
  fields jsonb,
  -- Title and name as `fold` leaves them, each on a line of its own.
  label text not null,
  -- Weights: A words of the label, B their stems, C words and stems of the text, D inner parts of the label's words.
  words tsvector not null,
  primary key (type, key)
);

create index documents_words on documents using gin (words);

-- GiST, because it can order by distance: the nearest label to a misspelt word in 2 ms, without a threshold.
create index documents_label on documents using gist (label gist_trgm_ops (siglen = 64));
