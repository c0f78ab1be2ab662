import { expect, test } from 'vitest'
import { readingsOf } from './readingOf'

const reading = { queryKey: ['/api/notes'], queryFn: async () => [] }

test.each([
  ['a page that says what it reads', () => [reading], [reading]],
  ['a page that does not', undefined, []],
  [
    'a page that cannot say it, for an address that names nothing',
    () => {
      throw new Error('The name is empty.')
    },
    [],
  ],
])('of %s no more than that is read ahead', (_what, reads, expected) => {
  expect(readingsOf(reads, {})).toEqual(expected)
})
