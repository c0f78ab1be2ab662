import { expect, test } from 'vitest'
import { spellTurns } from './spellTurns'

test.each([
  ['owner: \u202emaet-a', 'owner: ‹U+202E›maet-a'],
  ['a\u2066b\u2069', 'a‹U+2066›b‹U+2069›'],
  ['title: خدمة الدفع', 'title: خدمة الدفع'],
])('%j is shown as %j', (code, shown) => {
  expect(spellTurns(code)).toBe(shown)
})
