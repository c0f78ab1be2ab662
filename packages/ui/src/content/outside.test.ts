import { expect, test } from 'vitest'
import { leadsOutside, outside } from './outside'

test.each([
  ['/catalog', false],
  ['catalog?kind=api', false],
  ['https://example.org', true],
  ['mailto:a@b.c', true],
])('whether %j leads outside of the portal: %s', (to, isOutside) => {
  expect(leadsOutside(to)).toBe(isOutside)
})

test('a link that could run code in the page leads nowhere', () => {
  expect(outside('https://example.org')).toHaveProperty('href', 'https://example.org')
  expect(outside('javascript:alert(1)')).not.toHaveProperty('href')
})
