import { expect, test } from 'vitest'
import { hasTransaction } from './hasTransaction'

test.each([
  ['20:20:', '19', true],
  ['20:20:', '20', false],
  ['20:20:', '9', true],
  ['20:24:20,22', '20', false],
  ['20:24:20,22', '21', true],
  ['20:24:20,22', '22', false],
  ['20:24:20,22', '23', true],
  ['20:24:20,22', '24', false],
  ['18446744073709551000:18446744073709551000:', '18446744073709551001', false],
])('of the snapshot %s, what transaction %s wrote is part: %s', (snapshot, transaction, expected) => {
  expect(hasTransaction(snapshot, transaction)).toBe(expected)
})
