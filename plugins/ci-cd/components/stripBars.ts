import type { Run } from '../plugin'

export interface Bar {
  run: Run
  /** Share of the strip's height, from 0 to 1. */
  height: number
}

const least = 0.12
/** A run that hung for hours must not press all others into the ground. */
const mostOverUsual = 2

/**
 * Bars for runs, as high as they took long. A run is measured by what its own pipeline usually takes, or a nightly one would
 * make all others look short; outliers are cut.
 * @returns with them the height of what is usual; undefined where no pipeline has a usual length yet
 */
export function stripBars(runs: Run[]): { bars: Bar[]; usual: number | undefined } {
  const middle = middleOf(runs.flatMap(({ duration }) => duration ?? []))
  const lengths = runs.map(({ duration, medianDuration }) =>
    duration === null ? null : duration / (medianDuration || middle),
  )
  const hasUsual = runs.some(({ medianDuration }) => medianDuration)
  const longest = Math.max(0, ...lengths.map((length) => length ?? 0), hasUsual ? 1 : 0)
  const top = Math.min(longest || 1, mostOverUsual)
  return {
    bars: runs.map((run, index) => ({ run, height: heightOf(lengths[index] ?? null, top) })),
    usual: hasUsual ? 1 / top : undefined,
  }
}

function heightOf(length: number | null, top: number): number {
  // One that has not finished says nothing yet about how long it takes.
  if (length === null) return 0.5
  return Math.max(least, Math.min(1, length / top))
}

function middleOf(lengths: number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] || 1
}
