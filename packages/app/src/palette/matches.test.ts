import { expect, test } from 'vitest'
import { matches } from './matches'

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
