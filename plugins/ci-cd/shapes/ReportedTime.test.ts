import { expect, test } from 'vitest'
import { isInCalendar } from './ReportedTime'

test.each([
  ['2026-03-14T09:26:53Z', true],
  ['0001-01-01T00:00:00Z', true],
  ['9999-12-31T23:59:59.999Z', true],
  ['9999-12-31T23:59:59-12:00', false],
  ['0001-01-01T00:00:00+14:00', false],
  ['0000-01-01T00:00:00Z', false],
])('%s can be kept and shown: %s', (time, expected) => {
  expect(isInCalendar(time)).toBe(expected)
})
