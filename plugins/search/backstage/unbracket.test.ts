import { expect, test } from 'vitest'
import { unbracket, valuesOf } from './unbracket'

const plain = (nested: unknown): unknown => JSON.parse(JSON.stringify(nested))

test.each([
  [{ term: 'web' }, { term: 'web' }],
  [{ 'types[0]': 'a', 'types[1]': 'b' }, { types: { 0: 'a', 1: 'b' } }],
  [{ 'types[]': ['a', 'b'] }, { types: ['a', 'b'] }],
  [{ 'filters[kind]': 'API' }, { filters: { kind: 'API' } }],
  [{ 'filters[lifecycle][0]': 'x', 'filters[lifecycle][1]': 'y' }, { filters: { lifecycle: { 0: 'x', 1: 'y' } } }],
  [{ 'filters[kind]': 'API', 'filters[owner]': 'me' }, { filters: { kind: 'API', owner: 'me' } }],
  [{ filters: 'x', 'filters[kind]': 'API' }, { filters: { kind: 'API' } }],
  [{ 'a[b][c][d][e][f]': 'too deep', '[]': 'no name' }, {}],
])('brackets in %j are read as %j', (query, nested) => {
  expect(plain(unbracket(query))).toEqual(nested)
})

test('a name that would change every object changes none', () => {
  unbracket({ '__proto__[polluted]': 'yes', 'constructor[prototype][polluted]': 'yes' })

  expect('polluted' in {}).toBe(false)
})

test.each([
  [undefined, []],
  ['x', ['x']],
  [
    ['x', 'y'],
    ['x', 'y'],
  ],
  [{ 0: 'x', 1: 'y' }, ['x', 'y']],
])('the values of %j are %j', (list, values) => {
  expect(valuesOf(list)).toEqual(values)
})
