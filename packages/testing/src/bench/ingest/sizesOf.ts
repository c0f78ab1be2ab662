import { withClient } from '../../withClient'

/** Bytes of a table with what was moved out of its rows, and of its indexes. */
export interface Size {
  table: string
  rows: number
  indexes: number
}

/** What each table of a database takes, the largest first, and all of it together: system tables are a part of that. */
export function sizesOf(database: string): Promise<{ tables: Size[]; total: number }> {
  return withClient(database, async (client) => {
    const { rows: tables } = await client.query<Size>(`
      select relnamespace::regnamespace || '.' || relname as table,
        pg_table_size(oid)::float8 as rows, pg_indexes_size(oid)::float8 as indexes
      from pg_class
      where relkind = 'r' and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
      order by pg_total_relation_size(oid) desc
    `)
    const { rows } = await client.query('select pg_database_size(current_database())::float8 as total')
    return { tables, total: rows[0].total }
  })
}
