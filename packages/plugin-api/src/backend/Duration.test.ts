import { expect, test } from 'vitest'
import { Duration, milliseconds } from './Duration'

test.each([
  ['30s', 30_000],
  ['5m', 300_000],
  ['12h', 43_200_000],
  ['1d', 86_400_000],
] as const)('%s is %i milliseconds', (duration, expected) => {
  expect(milliseconds(Duration.parse(duration))).toBe(expected)
})

test.each(['', '5', 'm', '0m', '-1h', '1.5h', '5 m', '5w', 300])('%j is no length of time', (value) => {
  expect(Duration.safeParse(value).error?.issues[0]?.message).toBe('Write a length of time such as 30s, 5m or 12h.')
})
