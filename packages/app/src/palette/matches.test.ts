import { expect, test } from 'vitest'
import { matches, matching } from './matches'

const entry = { title: 'Register a component', keywords: ['import', 'catalog-info.yaml'] }

test.each([
  ['', true],
  ['reg', true],
  ['REG comp', true],
  ['comp reg', true],
  ['import', true],
  ['yaml', true],
  ['egister', false],
  ['register api', false],
])('typing "%s" finds "Register a component": %s', (text, found) => {
  expect(matches(entry, text)).toBe(found)
})

test('what is called as one types comes before what has it as a keyword', () => {
  const settings = { id: 'settings', icon: 'settings', title: 'Change settings', keywords: ['dark'] }
  const dark = { id: 'dark', icon: 'moon', title: 'Use the dark theme' }
  expect(matching([settings, dark], 'dark')).toEqual([dark, settings])
})
