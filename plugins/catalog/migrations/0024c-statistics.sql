-- What types and lifecycles there are in lower case, as Backstage's filters ask for them. Without this Postgres takes services for half a
-- percent of what there is, and sorts all of them for a page instead of walking the components by name.
create statistics entities_folded_type on (lower(type)) from entities;
create statistics entities_folded_lifecycle on (lower(lifecycle)) from entities;
analyze entities;
