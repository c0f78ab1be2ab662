/**
 * Which plugins to remove together, so that a few copies prove what one copy for each of them would: for each two plugins there is a
 * copy without the first that has the second. Each is gone from two copies, and no other plugin is gone from the same two.
 */
export function setsToRemove(ids: string[]): string[][] {
  const sets: string[][] = []
  const pairs = ids.map((_, index) => pairAt(index))
  for (const [index, pair] of pairs.entries())
    for (const place of pair) sets[place] = [...(sets[place] ?? []), ids[index] ?? '']
  return sets
}

/** 0 and 1, 0 and 2, 1 and 2, 0 and 3: each pair of numbers once, those of small ones first. */
function pairAt(index: number): [number, number] {
  let high = 1
  let before = 0
  while (index >= before + high) {
    before += high
    high += 1
  }
  return [index - before, high]
}
