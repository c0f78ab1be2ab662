import { expect, test } from 'vitest'
import { setsToRemove } from './setsToRemove'

test.each([2, 3, 7, 10])('of each two of %i plugins, one set takes the first and leaves the second', (count) => {
  const ids = Array.from({ length: count }, (_, index) => `plugin-${index}`)
  const sets = setsToRemove(ids)
  const pairs = ids.flatMap((gone) => ids.filter((id) => id !== gone).map((there) => [gone, there] as const))
  const isProven = ([gone, there]: readonly [string, string]) =>
    sets.some((set) => set.includes(gone) && !set.includes(there))
  expect(pairs.filter((pair) => !isProven(pair))).toEqual([])
})

test('ten plugins are gone from five sets, four from each', () => {
  const sets = setsToRemove(Array.from({ length: 10 }, (_, index) => `plugin-${index}`))
  expect(sets.map((set) => set.length)).toEqual([4, 4, 4, 4, 4])
})
