import { expect, test } from 'vitest'
import { facetOptions, facetTitle } from './facetOptions'

const owners = [
  { value: 'group:default/pay', title: 'Payments', count: 12 },
  { value: 'group:default/shop', title: null, count: 4 },
  { value: 'none', title: null, count: 2 },
]

test.each([
  ['group:default/pay', 'Payments'],
  ['group:default/shop', 'shop'],
  ['group:emea/shop', 'emea/shop'],
  ['none', 'No owner'],
  ['me', 'Me and my groups'],
])('the owner %s is called %s', (value, title) => {
  expect(facetTitle('owner', value, owners)).toBe(title)
})

test('chosen values come first, also those that the list does not know', () => {
  expect(facetOptions('owner', owners, ['none', 'group:default/old'])).toEqual([
    { value: 'none', title: 'No owner', count: 2, chosen: true },
    { value: 'group:default/old', title: 'old', chosen: true },
    { value: 'group:default/pay', title: 'Payments', count: 12, chosen: false },
    { value: 'group:default/shop', title: 'shop', count: 4, chosen: false },
  ])
})

test('searching a facet keeps what is chosen in sight', () => {
  const options = facetOptions('owner', owners, ['none'], 'PAY')
  expect(options.map(({ value }) => value)).toEqual(['none', 'group:default/pay'])
})
