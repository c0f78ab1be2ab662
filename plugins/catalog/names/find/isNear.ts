/** How many typing errors are forgiven in a word of so many letters. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * Whether a word begins with what was typed but for some errors: a letter too many, missing, another, or two in the wrong order.
 * Rows of the table are kept between calls, as it runs over every word there is.
 */
export function isNear(typed: string, word: string, errors: number): boolean {
  const columns = Math.min(word.length, typed.length + errors)
  if (columns < typed.length - errors) return false
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let column = 0; column <= columns; column++) last[column] = column
  for (let at = 1; at <= typed.length; at++) {
    row[0] = at
    let best = at
    for (let column = 1; column <= columns; column++) {
      const isSame = typed.charCodeAt(at - 1) === word.charCodeAt(column - 1)
      let cost = Math.min(n(last, column) + 1, n(row, column - 1) + 1, n(last, column - 1) + (isSame ? 0 : 1))
      if (at > 1 && column > 1 && isSwapped(typed, word, at, column)) cost = Math.min(cost, n(before, column - 2) + 1)
      row[column] = cost
      if (cost < best) best = cost
    }
    if (best > errors) return false
    ;[before, last, row] = [last, row, before]
  }
  for (let column = Math.max(0, typed.length - errors); column <= columns; column++) {
    if (n(last, column) <= errors) return true
  }
  return false
}

/** Longer words are compared by their beginning. */
export const longest = 60

const rows = [0, 1, 2].map(() => new Uint8Array(longest + 4))
const n = (row: Uint8Array, column: number) => row[column] as number

const isSwapped = (typed: string, word: string, at: number, column: number) =>
  typed.charCodeAt(at - 1) === word.charCodeAt(column - 2) && typed.charCodeAt(at - 2) === word.charCodeAt(column - 1)

/** One bit for each letter that a word has: what lacks more letters of what was typed than are forgiven is not compared. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31)
  return bits
}

export function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
