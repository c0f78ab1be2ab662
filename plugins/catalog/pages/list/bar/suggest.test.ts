import { expect, test } from 'vitest'
import { beginsField, fieldSuggestions, keySuggestions } from './suggest'

const written = (prefix: string) => fieldSuggestions(prefix, []).map(({ text }) => text)

test.each([
  ['lif', ['lifecycle:']],
  ['spe', ['spec.']],
])('who writes `%s` is offered %j', (prefix, offered) => {
  expect(written(prefix)).toEqual(offered)
})

test('a key that other keys stand below goes on, one with odd letters is quoted, and counts of a part say so', () => {
  const keys = [
    { name: 'spec.runs.', count: 3 },
    { name: 'spec.my tier', count: 2 },
  ]
  expect(keySuggestions({ keys, isPartial: true }).map(({ text, note }) => [text, note])).toEqual([
    ['spec.runs.', '3+'],
    ['"spec.my tier":', '2+'],
  ])
})

test.each([
  ['lifecy', true],
  ['LIFE', true],
  ['spe', false],
  ['payment', false],
  ['', false],
])('whether `%s` may become the name of a field: %s', (word, may) => {
  expect(beginsField(word, [])).toBe(may)
})
