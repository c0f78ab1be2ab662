/** Numbers that look like chance and are the same for the same seed, so that a test and a second machine see the same history. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  chance(probability: number): boolean
  between(least: number, most: number): number
  whole(least: number, most: number): number
  pick<Item>(items: readonly Item[]): Item
  /** Around a median, seldom less than half or more than twice of it. */
  around(median: number): number
  hex(length: number): string
}

export function randomFrom(seed: string): Random {
  let state = hashOf(seed)
  // Mulberry32: small, quick, and good enough for make-believe.
  function next() {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + next() * (most - least)
  const whole = (least: number, most: number) => Math.floor(between(least, most + 1))
  return {
    next,
    between,
    whole,
    chance: (probability) => next() < probability,
    pick: (items) => items[whole(0, items.length - 1)] as never,
    around: (median) => median * Math.exp((next() + next() + next() - 1.5) * 0.5),
    hex: (length) => Array.from({ length }, () => whole(0, 15).toString(16)).join(''),
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
