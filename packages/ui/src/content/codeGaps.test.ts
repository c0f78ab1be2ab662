import { expect, test } from 'vitest'
import { codeGaps } from './codeGaps'

test.each([
  ['nothing is said', 100, [], []],
  [
    'before, between and behind',
    100,
    [20, 60],
    [
      [1, 16],
      [24, 56],
      [64, 100],
    ],
  ],
  [
    'two close together are one place',
    40,
    [20, 25],
    [
      [1, 16],
      [29, 40],
    ],
  ],
  [
    'the same line twice, out of order',
    40,
    [30, 10, 30],
    [
      [1, 6],
      [14, 26],
      [34, 40],
    ],
  ],
  ['what would be as short as its gap stays', 25, [6, 20], [[10, 16]]],
  ['a short file', 5, [3], []],
])('lines that are folded: %s', (_what, lineCount, said, gaps) => {
  expect(codeGaps(lineCount, said, 3)).toEqual(gaps)
})
