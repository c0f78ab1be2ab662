-- Locations that lead to the same file are found by it. An address may be longer than what any other index holds.
create index conflicts_file on conflicts using hash (file);
