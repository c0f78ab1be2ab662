import { expect, test } from 'vitest'
import { inPortions } from './inPortions'

const million = 1_000_000

test.each([
  ['nothing', [], []],
  ['little', [1, 2, 3], [[1, 2, 3]]],
  ['as much as fits', [million, million], [[million, million]]],
  ['more', [million, million, 1], [[million, million], [1]]],
  ['one that is too long', [1, 3 * million, 1], [[1], [3 * million], [1]]],
])('files of %s are written in portions', (_, lengths, portions) => {
  const files = lengths.map((length) => ({ text: 'x'.repeat(length) }))
  expect([...inPortions(files)].map((portion) => portion.map(({ text }) => text.length))).toEqual(portions)
})
