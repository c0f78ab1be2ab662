import { buildEntity } from '@callboard/testing'
import { expect, test } from 'vitest'
import { itemTerms, termsOf } from './termsOf'

const fromSpec = (spec: Record<string, unknown>) =>
  termsOf({ ...buildEntity(), spec }).filter((term) => term.startsWith('spec'))

test.each([
  ['a text, in lower case', { Type: 'Service' }, ['spec.type', 'spec.type=service']],
  [
    'a number and a truth',
    { port: 80, isOpen: false },
    ['spec.port', 'spec.port=80', 'spec.isopen', 'spec.isopen=false'],
  ],
  ['an empty text', { note: '' }, ['spec.note', 'spec.note=']],
  ['nothing', { note: null }, ['spec.note']],
  ['what lies deeper', { a: { b: { 'c.d/e': 1 } } }, ['spec.a.b.c.d/e', 'spec.a.b.c.d/e=1']],
  ['items of a list', { uses: ['db'] }, ['spec.uses', 'spec.uses=db', 'spec.uses[]']],
  ['fields of items', { ports: [{ name: 'web' }] }, ['spec.ports.name', 'spec.ports.name=web']],
  ['an empty list or object', { uses: [], settings: {} }, []],
])('%s', (_what, spec, expected) => {
  expect(fromSpec(spec)).toEqual(expected)
})

test.each([
  ['metadata.tags.java', [['metadata.tags[]', 'metadata.tags=java']]],
  [
    'spec.uses.api:default/a.b',
    [
      ['spec.uses[]', 'spec.uses=api:default/a.b'],
      ['spec.uses.api:default/a[]', 'spec.uses.api:default/a=b'],
    ],
  ],
  ['spec.type', []],
  ['kind', []],
  ['metadata.annotations.example.com/tier', []],
])('%s may be an item of a list', (field, expected) => {
  expect(itemTerms(field)).toEqual(expected)
})
