/**
 * The candidate that was probably meant by a word: the same but for case, else the one with the fewest typing errors, for
 * "did you mean". Undefined where none is near: more than a third of the word would have to change.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  const limit = Math.max(1, Math.floor(word.length / 3))
  const letters = lettersOf(wanted)
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const folded = candidate.toLowerCase()
    if (folded === wanted) return candidate
    if (Math.abs(candidate.length - word.length) > limit || strangers(letters, lettersOf(folded)) > limit) continue
    const distance = editDistance(wanted, folded)
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { candidate, distance }
  }
  return best?.candidate
}

/** Which letters a word has, as 32 bits; several letters may share one. */
function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

/** How many letters one of two words has that the other lacks: at least so many changes lie between them, which take longer to count. */
const strangers = (left: number, right: number) => Math.max(countOfBits(left & ~right), countOfBits(right & ~left))

function countOfBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
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
