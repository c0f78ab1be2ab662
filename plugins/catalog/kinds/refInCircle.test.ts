import { expect, test } from 'vitest'
import { refInCircle } from './refInCircle'

const node = { type: 'object', properties: { next: { $ref: '#/$defs/node' } } }

test.each([
  ['itself', { $ref: '#' }, '#'],
  ['itself by way of an alternative', { anyOf: [{ $ref: '#' }, { type: 'object' }] }, '#'],
  [
    'one that leads back',
    { properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    '#/$defs/a',
  ],
  [
    'a list of its own, one value further down',
    { properties: { a: { $ref: '#/$defs/node' } }, $defs: { node } },
    undefined,
  ],
  ['nothing', { properties: { a: { $ref: '#/$defs/none' } } }, undefined],
])('a schema that refers to %s', (_, schema, circle) => {
  expect(refInCircle(schema)).toBe(circle)
})
