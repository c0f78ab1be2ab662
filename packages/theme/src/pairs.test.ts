import { expect, test } from 'vitest'
import { colours } from './colours'
import { contrast } from './contrast'
import { pairs } from './pairs'

for (const [theme, named] of Object.entries(colours)) {
  test.each(pairs)(`in the ${theme} theme, %s can be told from %s by a contrast of %d`, (text, ground, least) => {
    expect(contrast(named[text], named[ground])).toBeGreaterThanOrEqual(least)
  })
}

test('black on white has the greatest contrast, a colour on itself the least', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#a62f26', '#a62f26')).toBe(1)
})
