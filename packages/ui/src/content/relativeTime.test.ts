import { expect, test } from 'vitest'
import { relativeTime } from './relativeTime'

const now = new Date('2026-11-21T12:00:00Z')

test.each([
  ['2026-11-21T11:59:40Z', 'just now'],
  ['2026-11-21T11:57:00Z', '3 min. ago'],
  ['2026-11-21T09:30:00Z', '2 hr. ago'],
  ['2026-11-20T11:00:00Z', 'yesterday'],
  ['2026-11-18T11:00:00Z', '3 days ago'],
  ['2026-11-01T12:00:00Z', '2 wk. ago'],
  ['2024-10-01T12:00:00Z', '2 yr. ago'],
  ['2026-11-21T12:05:00Z', 'in 5 min.'],
])('%s is "%s"', (at, words) => {
  expect(relativeTime(new Date(at), now)).toBe(words)
})
