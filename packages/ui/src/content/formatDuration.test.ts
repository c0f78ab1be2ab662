import { expect, test } from 'vitest'
import { formatDuration } from './formatDuration'

test.each([
  [-3, '0s'],
  [0, '0s'],
  [0.4, '0s'],
  [59.4, '59s'],
  [59.6, '1m'],
  [60, '1m'],
  [200, '3m 20s'],
  [3599, '59m 59s'],
  [3599.7, '1h'],
  [3600, '1h'],
  [3905, '1h 5m'],
  [7190, '2h'],
  [86_399, '1d'],
  [187_200, '2d 4h'],
])('%d seconds are %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text)
})
