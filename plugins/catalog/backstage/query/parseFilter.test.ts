import { expect, test } from 'vitest'
import { parseFilter } from './parseFilter'

test.each([
  [[], undefined],
  [[''], undefined],
  [['kind=Component'], { $all: [{ kind: { $in: ['Component'] } }] }],
  [['Spec.Type'], { $all: [{ 'spec.type': { $exists: true } }] }],
  [['spec.type='], { $all: [{ 'spec.type': { $in: [''] } }] }],
  [[' kind = api , spec.type '], { $all: [{ kind: { $in: ['api'] } }, { 'spec.type': { $exists: true } }] }],
  [['kind=api,kind=group'], { $all: [{ kind: { $in: ['api', 'group'] } }] }],
  [['kind,kind=group'], { $all: [{ kind: { $exists: true } }] }],
  [['kind=group,kind'], { $all: [{ kind: { $exists: true } }] }],
  [['a=b=c'], { $all: [{ a: { $in: ['b=c'] } }] }],
  [
    ['kind=api', 'kind=group'],
    { $any: [{ $all: [{ kind: { $in: ['api'] } }] }, { $all: [{ kind: { $in: ['group'] } }] }] },
  ],
])('%j', (filters, predicate) => {
  expect(parseFilter(filters)).toEqual(predicate)
})

test('a part without a key is refused', () => {
  expect(() => parseFilter(['kind=api,=x'])).toThrow(/'=x' is not a valid statement/)
})
