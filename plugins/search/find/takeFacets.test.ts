import { expect, test } from 'vitest'
import { takeFacets } from './takeFacets'

const known = ['owner', 'kind', 'type']

test.each([
  ['pay owner:me', 'pay', ['owner=me']],
  ['owner:me', '', ['owner=me']],
  ['Owner:Checkout-Team  pay  KIND:api', 'pay', ['owner=Checkout-Team', 'kind=api']],
  ['kind:"Location" type:"a b" pay', 'pay', ['kind=Location', 'type=a b']],
  ['owner:group:default/pay', '', ['owner=group:default/pay']],
  ['kind:api kind:component', '', ['kind=api', 'kind=component']],
  ['"order kind:api line" kind:api', '"order kind:api line"', ['kind=api']],
  ['component:default/web  a', 'component:default/web  a', []],
  ['http://kind:api owner:', 'http://kind:api owner:', []],
  ['owner:"" kind: :x "', 'owner:"" kind: :x "', []],
  ['owner:"open kind:api', 'owner: " open', ['kind=api']],
  ['constructor:x __proto__:x', 'constructor:x __proto__:x', []],
  ['', '', []],
])('of %j is text %j, and what narrows it %j', (typed, text, facets) => {
  const taken = takeFacets(typed, (key) => known.includes(key))
  expect(taken.text).toBe(text)
  expect(taken.facets.map(({ key, value }) => `${key}=${value}`)).toEqual(facets)
})

test('the word is given as it was typed, so that it can be taken out again', () => {
  expect(takeFacets('a Kind:"Location" b', () => true).facets).toEqual([
    { key: 'kind', value: 'Location', typed: 'Kind:"Location"' },
  ])
})
