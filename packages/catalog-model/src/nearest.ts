/**
 * The candidate that was probably meant by a word: the same but for case, else the one with the fewest typing errors, for
 * "did you mean". Undefined where none is near: more than a third of the word would have to change.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    if (candidate.toLowerCase() === wanted) return candidate
    if (Math.abs(candidate.length - word.length) > limit) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance }
  }
  return best?.candidate
}

/** Letters to insert, remove, replace or swap with their neighbour to make one word the other. */
function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      const change = at(previous, column - 1) + (same ? 0 : 1)
      const swap = swapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY
      current.push(Math.min(at(previous, column) + 1, at(current, column - 1) + 1, change, swap))
    }
    beforePrevious = previous
    previous = current
  }
  return at(previous, right.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
