import { expect, test } from 'vitest'
import { isNear } from './isNear'

test.each([
  ['order', 'orders', 0, true],
  ['odrer', 'orders', 1, true],
  ['oder', 'orders', 1, true],
  ['ordder', 'orders', 1, true],
  ['orxer', 'orders', 1, true],
  ['oxxer', 'orders', 1, false],
  ['paymnets', 'payments-api', 1, true],
  ['chekcuot', 'checkout', 2, true],
  ['lamp', 'lighthouse', 1, false],
  ['lamps', 'lam', 1, false],
])('typing %s finds %s with %i errors forgiven: %s', (typed, word, errors, found) => {
  expect(isNear(typed, word, errors)).toBe(found)
})
