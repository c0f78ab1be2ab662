-- Whether `failure` is the portal's own, such as a database that refuses what was read, and nothing is wrong with the source.
alter table locations add column is_portals_fault boolean not null default false;
