import { expect, test } from 'vitest'
import { listQuery, listState } from './listState'
import { readFilter, withTypedFacets } from './typedFacets'

test.each([
  ['pay', 'pay', [], ''],
  ['owner', 'owner', [], ''],
  ['owner:', '', [], 'owner:'],
  ['pay owner:me', 'pay', [], 'owner:me'],
  ['pay owner:me ', 'pay', ['owner:me'], ''],
  ['owner:me type:serv', '', ['owner:me'], 'type:serv'],
  ['kind:"Loc', '', [], 'kind:"Loc'],
  ['kind:"Location"', '', ['kind:"Location"'], ''],
  ['component:default/web ', 'component:default/web ', [], ''],
  ['colour:red', 'colour:red', [], ''],
])('%j is the text %j with the facets %j, and %j on its way', (typed, text, facets, unfinished) => {
  const read = readFilter(typed)
  expect([read.text, read.facets.map(({ typed }) => typed), read.unfinished]).toEqual([text, facets, unfinished])
})

const known = {
  kind: [{ value: 'API', title: null, count: 1 }],
  type: [{ value: 'openapi', title: null, count: 1 }],
  owner: [{ value: 'group:acme/checkout', title: 'The Checkout Crew', count: 1 }],
  lifecycle: [],
  tag: [],
}

test.each([
  ['owner:me ', '?owner=me'],
  ['owner:"the checkout crew" ', '?owner=group:acme/checkout'],
  ['owner:acme/checkout ', '?owner=group:acme/checkout'],
  ['owner:Stock ', '?owner=group:default/stock'],
  ['owner:user:ana ', '?owner=user:default/ana'],
  ['kind:api type:OpenAPI ', '?kind=API&type=openapi'],
  ['kind:api kind:Component ', '?kind=API&kind=Component'],
  ['lifecycle:production lifecycle:production ', '?lifecycle=production'],
  ['tag:java', ''],
])('%s leads to the list %s', (typed, query) => {
  const state = withTypedFacets(listState({}), readFilter(typed).facets, known)
  expect(decodeURIComponent(listQuery(state) && `?${listQuery(state)}`)).toBe(query)
})

test('another kind lets go of the types of the one before', () => {
  const state = listState({ type: ['service'], owner: ['me'] })
  expect(listQuery(withTypedFacets(state, readFilter('kind:api ').facets, known))).toBe('kind=API&owner=me')
})
