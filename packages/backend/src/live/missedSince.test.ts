import { expect, test } from 'vitest'
import { missedSince } from './missedSince'

const kept = [4, 5, 6].map((number) => ({ number, permission: undefined, bytes: Buffer.from('') }))

test.each([
  ['here-6', []],
  ['here-5', [6]],
  ['here-3', [4, 5, 6]],
  ['here-2', undefined],
  ['here-7', undefined],
  ['there-5', undefined],
  ['nonsense', undefined],
])('whoever heard %s last missed %j', (id, numbers) => {
  expect(missedSince(id, 'here', kept, 6)?.map(({ number }) => number)).toEqual(numbers)
})
