/**
 * `step (target_ref)`: where relations of a type lead from each row so far, for a statement `with recursive`. By index and row by row:
 * Postgres cannot know how few rows each turn has, and would read every relation for each.
 *
 * @param from the column with the reference to go from
 */
export const stepFrom = (from: string, type: 'childOf' | 'parentOf') => `
    cross join lateral (
      select target_ref from relations where source_ref = ${from} and type = '${type}' offset 0
    ) as step`
