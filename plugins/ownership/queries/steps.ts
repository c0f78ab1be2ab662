/**
 * `step (target_ref)`: where relations of some types lead from each row so far, for a statement `with recursive`. By index and row by
 * row: Postgres cannot know how few rows each turn has, and would read every relation of the catalog for each.
 *
 * @param from the column with the reference to go from
 * @param types SQL for an array of the types
 */
export const stepsFrom = (from: string, types: string) => `
    cross join lateral (
      select target_ref from catalog.relations where source_ref = ${from} and type = any (${types}) offset 0
    ) as step`

/**
 * `reached (ref)`: what relations of some types lead to from a reference, in any number of steps, and that itself; for a statement
 * `with recursive`. Circles end.
 *
 * @param from SQL for the reference
 * @param types SQL for an array of the types
 */
export const reachedFrom = (from: string, types: string) => `
  reached (ref) as (
    select ${from}
    union
    select step.target_ref from reached ${stepsFrom('reached.ref', types)}
  )`
