import { expect, test } from 'vitest'
import { parseQuery } from '../parse/parseQuery'
import { toggledValue, valuesOfField, withoutPart, withPart } from './editQuery'

test.each([
  ['', 'type', 'service', 'type:service'],
  ['kind:api', 'type', 'service', 'kind:api type:service'],
  ['type:service  "x y"', 'type', 'website', 'type:service,website  "x y"'],
  ['a type:service,website b', 'type', 'service', 'a type:website b'],
  ['a type:service b', 'type', 'Service', 'a b'],
  ['-type:service', 'type', 'service', '-type:service type:service'],
  ['a OR b', 'type', 'service', '(a OR b) type:service'],
  ['owner=group:default/a', 'owner', 'none', 'owner=group:default/a,none'],
  ['spec.type:a', 'type', 'b', 'spec.type:a,b'],
  ['', 'tag', 'a b', 'tag:"a b"'],
])('%j with %s %s chosen or let go is %j', (text, field, value, expected) => {
  expect(toggledValue(text, field, value, false)).toBe(expected)
})

test.each([
  ['type:a,b x', ['a', 'b']],
  ['-type:a', undefined],
  ['(type:a OR x)', undefined],
  ['type:a*', undefined],
])('of %s the choices are %j', (text, values) => {
  expect(valuesOfField(parseQuery(text), 'type')?.values).toEqual(values)
})

test('a condition is taken out with its sign, and put behind what is there', () => {
  const text = 'a AND -tag:x b'
  const [, second] = parseQuery(text).parts
  expect(second && withoutPart(text, second)).toBe('a b')
  expect(
    withPart('a', {
      type: 'or',
      nodes: [
        { type: 'text', text: 'b' },
        { type: 'text', text: 'c' },
      ],
    }),
  ).toBe('a (b OR c)')
})
