import { expect, test } from 'vitest'
import type { Predicate } from '../shapes/Predicate'
import { kindsOf } from './kindsOf'
import { parseFilter } from './parseFilter'

test.each<[Predicate | undefined, string[] | undefined]>([
  [undefined, []],
  [{}, []],
  [{ $all: [] }, []],
  [{ kind: 'API' }, ['api']],
  [{ Kind: { $in: ['API', 'api', 'Group'] } }, ['api', 'group']],
  [parseFilter(['kind=component']), ['component']],
  [{ $all: [{ $all: [{ kind: 'API' }] }] }, ['api']],
  [parseFilter(['kind=component,kind=api']), ['component', 'api']],
  [parseFilter(['kind=component,spec.type=service']), undefined],
  [parseFilter(['kind=component', 'kind=api']), undefined],
  [{ kind: { $exists: true } }, undefined],
  [{ kind: { $in: [] } }, undefined],
  [{ kind: 5 }, ['5']],
  [{ $not: { kind: 'API' } }, undefined],
  [{ $any: [{ kind: 'API' }] }, undefined],
  [{ 'spec.type': 'service' }, undefined],
])('%j', (predicate, expected) => {
  expect(kindsOf({ predicate, fullText: undefined })).toEqual(expected)
})

test('a text or a choice of refs narrows as well', () => {
  expect(kindsOf({ predicate: { kind: 'API' }, fullText: { term: 'web' } })).toBeUndefined()
  expect(kindsOf({ predicate: { kind: 'API' }, fullText: undefined, refs: [] })).toBeUndefined()
})
