import type { Duration } from '@callboard/plugin-api/backend'
import { milliseconds } from '@callboard/plugin-api/backend'
import { withClient } from './withClient'

/**
 * Makes everything that is stored so much older, which is the same to a portal as a later time: what is put off begins, what is due runs,
 * what is old is forgotten. No clock is touched, so that what asks the database and what asks Node agree as they always do.
 */
export const passTime = (database: string, time: Duration): Promise<unknown> =>
  withClient(database, (client) => client.query(makeOlder(milliseconds(time))))

/** Every moment in every table but generated ones, which follow, and those of partitions, which come with their table. */
const makeOlder = (time: number) => `
  do $$
  declare each record;
  begin
    -- Nothing has happened: no trigger may take it for a change.
    set local session_replication_role = replica;
    for each in
      select c.oid::regclass as name,
             string_agg(format('%1$I = %1$I - interval ''${time} milliseconds''', attname), ', ') as moments
      from pg_class c
      join pg_attribute a on attrelid = c.oid
      where atttypid = 'timestamptz'::regtype and attnum > 0 and not attisdropped and attgenerated = ''
        and relkind in ('r', 'p') and not relispartition
        and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
      group by c.oid
    loop
      execute format('update %s set %s', each.name, each.moments);
    end loop;
  end $$`
