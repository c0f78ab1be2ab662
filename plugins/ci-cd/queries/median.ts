/** How many of the last successful runs a median is taken of, and how few are too few to speak of one. */
const medianOf = 50
const fewest = 3

/**
 * SQL for how long a pipeline usually takes: one row with `seconds`, or none.
 * @param pipelineId SQL for its id; the table must not be called `runs`
 */
export const medianOfPipeline = (pipelineId: string) => `
  select percentile_cont(0.5) within group (order by duration) as seconds
  from (
    select duration from runs
    where runs.pipeline_id = ${pipelineId} and status = 'succeeded' and not superseded
    order by queued_at desc limit ${medianOf}
  ) as recent
  having count(duration) >= ${fewest}
`
