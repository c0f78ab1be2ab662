/**
 * SQL for the `do update set` of an upsert: of each column what the newer of the two says, and what only the older one says is
 * kept. So the same reports give the same row, whichever order they arrive in. One that has ended is newer than one that has
 * not, and of two at the same moment the one that is further on.
 */
export function newest(table: string, columns: string[]): string {
  return columns
    .map(
      (column) => `${column} = case when ${isNewer(table)}
        then coalesce(excluded.${column}, ${table}.${column}) else coalesce(${table}.${column}, excluded.${column}) end`,
    )
    .join(',\n')
}

export const isNewer = (table: string) => `${ageOf('excluded')} > ${ageOf(table)}`

const ageOf = (row: string) => `(
  ${row}.status in ('succeeded', 'failed', 'cancelled', 'skipped'),
  ${row}.reported_at,
  array_position(array['unknown', 'queued', 'running', 'skipped', 'cancelled', 'succeeded', 'failed'], ${row}.status)
)`
