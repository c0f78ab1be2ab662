import { expect, test } from 'vitest'
import { readIncluded } from './readIncluded'

test.each([
  ['a key that is there twice', 'a: 1\na: 2', 'the key a is there twice'],
  ['a mistake', 'a: []\n[]', 'it is not YAML (Implicit map keys need to be followed by map values)'],
])('YAML with %s is refused with a sentence', (_, text, fault) => {
  expect(readIncluded({ resolver: 'yaml', text })).toEqual({ fault })
})
