import { expect, test } from 'vitest'
import { compareDuration } from './compareDuration'

test.each([
  ['still running', null, 300, undefined],
  ['of a pipeline with too few runs', 300, null, undefined],
  ['as long as usual', 300, 300, undefined],
  ['a little longer', 340, 300, undefined],
  ['much longer, but only in seconds', 40, 20, undefined],
  ['long in minutes, but a small share of hours', 7800, 7200, undefined],
  ['far longer', 425, 300, '2m longer than usual'],
  ['half a minute longer', 130, 90, '40s longer than usual'],
  ['far shorter', 60, 300, '4m shorter than usual'],
  ['hours longer', 10_900, 300, '2h 57m longer than usual'],
])('a run that was %s', (_, duration, medianDuration, expected) => {
  expect(compareDuration({ status: 'succeeded', duration, medianDuration })).toBe(expected)
})

test('one that failed is short because it ended early, and long because something is wrong', () => {
  expect(compareDuration({ status: 'failed', duration: 60, medianDuration: 300 })).toBeUndefined()
  expect(compareDuration({ status: 'failed', duration: 900, medianDuration: 300 })).toBe('10m longer than usual')
})
