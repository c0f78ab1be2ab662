import { expect, test } from 'vitest'
import { aRun } from '../fixtures/aRun'
import { stripBars } from './stripBars'

const heights = (...runs: Array<[duration: number | null, median: number | null]>) =>
  stripBars(runs.map(([duration, medianDuration]) => aRun({ duration, medianDuration }))).bars.map(
    ({ height }) => height,
  )

test.each<[string, Array<[number | null, number | null]>, number[]]>([
  ['no runs', [], []],
  ['one run, the whole height', [[60, null]], [1]],
  [
    'each by its length',
    [
      [50, null],
      [100, null],
    ],
    [0.5, 1],
  ],
  [
    'a very short one, still to be seen',
    [
      [1, null],
      [100, null],
      [100, null],
    ],
    [0.12, 1, 1],
  ],
  [
    'an outlier, cut so that the others keep their shape',
    [
      [100, null],
      [100, null],
      [9000, null],
    ],
    [0.5, 0.5, 1],
  ],
  [
    'short ones below the usual length',
    [
      [50, 100],
      [50, 100],
    ],
    [0.5, 0.5],
  ],
  [
    'a long pipeline and a short one alike',
    [
      [60, 60],
      [3600, 3600],
    ],
    [1, 1],
  ],
  [
    'one that is running, half',
    [
      [null, 100],
      [100, 100],
    ],
    [0.5, 1],
  ],
  [
    'runs of no length',
    [
      [0, null],
      [0, null],
    ],
    [0.12, 0.12],
  ],
])('the strip shows %s', (_, runs, expected) => {
  expect(heights(...runs)).toEqual(expected)
})

test.each([
  ['at the top, when none took longer', aRun({ duration: 100, medianDuration: 100 }), 1],
  ['below the longest', aRun({ duration: 200, medianDuration: 100 }), 0.5],
  ['nowhere, when too few ran to say', aRun({ duration: 100, medianDuration: null }), undefined],
])('what is usual stands %s', (_, run, height) => {
  expect(stripBars([run]).usual).toBe(height)
})
