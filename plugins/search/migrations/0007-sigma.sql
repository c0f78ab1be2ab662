-- A sigma at the end of a word is one in its middle as soon as more is typed.
update documents set label = replace(label, 'ς', 'σ'), words = replace(words::text, 'ς', 'σ')::tsvector
where words::text like '%ς%';
