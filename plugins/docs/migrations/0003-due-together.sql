-- Sites of one source are due together, so that it is looked at once for all of them: next to each other among those of one moment.
drop index sites_next_build_at;
create index sites_due on sites (next_build_at, hashtextextended(location, 0));
