/** First and last line, from 1. */
export type Gap = [first: number, last: number]

/** A gap of fewer lines would take as much room as they do. */
const shortest = 3

/** The lines that are further than `around` from every line that something is said about; none, if nothing is said. */
export function codeGaps(lineCount: number, said: number[], around: number): Gap[] {
  if (said.length === 0) return []
  const stops = [...new Set(said)].sort((a, b) => a - b)
  const starts = [1, ...stops.map((line) => line + around + 1)]
  const ends = [...stops.map((line) => line - around - 1), lineCount]
  return starts.flatMap((first, index): Gap[] => {
    const last = ends[index] ?? lineCount
    return last - first + 1 >= shortest ? [[first, last]] : []
  })
}
