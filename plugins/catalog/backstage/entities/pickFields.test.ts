import { buildEntity } from '@callboard/testing'
import { expect, test } from 'vitest'
import { pickFields } from './pickFields'

const entity = buildEntity({
  metadata: { name: 'web', annotations: { 'backstage.io/orphan': 'true', other: 'x' }, tags: ['a'] },
  spec: { type: 'service', 'a.b': { c: 1 }, a: { b: 2 } },
})

test.each([
  [['kind'], { kind: 'Component' }],
  [['metadata.name', 'spec.type'], { metadata: { name: 'web' }, spec: { type: 'service' } }],
  [['metadata.annotations.backstage.io/orphan'], { metadata: { annotations: { 'backstage.io/orphan': 'true' } } }],
  [['metadata.tags'], { metadata: { tags: ['a'] } }],
  [['spec.a.b'], { spec: { 'a.b': { c: 1 }, a: { b: 2 } } }],
  [['spec.a.b.c'], { spec: { 'a.b': { c: 1 } } }],
  [['spec.nothing', 'nowhere'], {}],
])('%j', (fields, expected) => {
  expect(pickFields(fields)?.(entity)).toEqual(expected)
})

test('without fields the entity is left whole', () => {
  expect(pickFields([''])).toBeUndefined()
})
