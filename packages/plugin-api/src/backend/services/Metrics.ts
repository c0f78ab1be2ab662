/** A value for each label that a metric was declared with: `{ outcome: 'failed' }`, or `{}`. Few values each: every combination is a series. */
export type MetricLabels<Label extends string> = Record<Label, string>

/**
 * What a plugin measures of itself, for `/metrics`: under its id, so that `notes` has `notes_written_total`. Asking for a metric of the same
 * name again gives the same one.
 *
 * ```ts
 * metrics.counter('written_total', 'Notes that were written', ['place']).add({ place: 'tab' })
 * metrics.histogram('send_seconds', 'Time to send a note').observe({}, seconds)
 * ```
 */
export interface Metrics {
  /** What only grows: how often something happened. Its name ends with `_total`. */
  counter<Label extends string = never>(
    name: string,
    help: string,
    labels?: readonly Label[],
  ): { add(labels: MetricLabels<Label>, count?: number): void }
  /** How a measure is spread, such as times. Its name ends with its unit: `_seconds`, `_bytes`. */
  histogram<Label extends string = never>(
    name: string,
    help: string,
    labels?: readonly Label[],
  ): { observe(labels: MetricLabels<Label>, value: number): void }
  /** What rises and falls: how much there is now. */
  gauge<Label extends string = never>(
    name: string,
    help: string,
    labels?: readonly Label[],
  ): { set(labels: MetricLabels<Label>, value: number): void }
}
