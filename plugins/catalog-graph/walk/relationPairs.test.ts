import { builtinKinds, defineKind, ref } from '@callboard/catalog-model'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { followed, relationPairs } from './relationPairs'

const pairs = relationPairs(builtinKinds)
const names = pairs.map(({ type, inverse }) => `${type}/${inverse}`)

test('the arrow of a usual relation starts at what needs, belongs or uses, whichever end says it', () => {
  expect(names).toEqual([
    'ownedBy/ownerOf',
    'dependsOn/dependencyOf',
    'providesApi/apiProvidedBy',
    'consumesApi/apiConsumedBy',
    'partOf/hasPart',
    'memberOf/hasMember',
    'childOf/parentOf',
  ])
})

test('a relation that a kind adds has the arrow that the kind gives it', () => {
  const Server = defineKind({
    apiVersions: ['example.com/v1'],
    spec: z.object({ rack: ref('standsIn', { kind: 'Rack', inverse: 'holds' }) }),
  })
  expect(relationPairs({ Server })).toEqual([{ type: 'standsIn', inverse: 'holds' }])
})

test.each([
  [[], 'both', { only: null, without: [] }],
  [['dependsOn'], 'both', { only: ['dependsOn', 'dependencyOf'], without: [] }],
  [['dependencyOf'], 'out', { only: ['dependsOn'], without: [] }],
  [['ownerOf', 'partOf'], 'in', { only: ['ownerOf', 'hasPart'], without: [] }],
  [['unheardOf'], 'both', { only: ['unheardOf'], without: [] }],
  [['unheardOf'], 'in', { only: [], without: [] }],
] as const)('of the relations %j, %s means to follow %j', (relations, direction, expected) => {
  expect(followed(pairs, [...relations], direction)).toEqual(expected)
})

test('without a choice of relations a direction is one end of every pair, and of what nobody knows the way out', () => {
  const inverses = ['ownerOf', 'dependencyOf', 'apiProvidedBy', 'apiConsumedBy', 'hasPart', 'hasMember', 'parentOf']
  expect(followed(pairs, [], 'in')).toEqual({ only: inverses, without: [] })
  expect(followed(pairs, [], 'out')).toEqual({ only: null, without: inverses })
})
