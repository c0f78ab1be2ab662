import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, expect, test } from 'vitest'
import { catalog } from '../plugin'
import { asked } from '../testing/asked'
import { register } from '../testing/register'

const { list, facetValues, queryKeys } = catalog.routes
const teams = Array.from({ length: 70 }, (_, index) => `team-${String(index).padStart(2, '0')}`)

let portal: TestPortal
beforeAll(async () => {
  portal = await startPortal()
  const owned = teams.map((owner) => buildEntity({ metadata: { name: `${owner}-service` }, spec: { owner } }))
  const server = await serveFiles({
    'a.yaml': catalogFile(
      ...owned,
      buildEntity({
        metadata: {
          name: 'second',
          tags: ['java', 'java'],
          annotations: { 'example.com/on-call': 'yes' },
          links: [{ url: 'https://example.com' }],
        },
        spec: { owner: 'team-69', type: 'library', limits: { memory: '1 GB' } },
      }),
      buildEntity({ kind: 'Group', metadata: { name: 'team-68', title: 'The Zebras' } }),
      buildEntity({ kind: 'API', metadata: { name: 'other' }, spec: { owner: 'only-apis' } }),
    ),
  })
  await register(portal, server.url('a.yaml'))
})

const ownerOf = (team: string) => `group:default/${team}`

test('a list comes with the most frequent values of a facet, says how many there are, and has those that are chosen', async () => {
  const { facets, facetSizes } = await portal.call(list, asked({ kind: ['component'], owner: [ownerOf('team-68')] }))

  expect(facetSizes).toEqual({ kind: 1, type: 1, owner: 70, lifecycle: 1, tag: 0 })
  expect(facets.owner).toHaveLength(50)
  expect(facets.owner[0]).toEqual({ value: ownerOf('team-69'), title: null, count: 2 })
  expect(facets.owner).toContainEqual({ value: ownerOf('team-68'), title: 'The Zebras', count: 1 })
})

test.each([
  ['a part of the value', { search: 'TEAM-6' }, 10, ownerOf('team-69')],
  ['a part of the title', { search: 'zebra' }, 1, ownerOf('team-68')],
  ['nothing, which is all', { search: '', limit: 1 }, 70, ownerOf('team-69')],
  ['what the list is narrowed by', { search: 'team', type: ['library'] }, 1, ownerOf('team-69')],
  ['its text', { search: 'team', text: 'team-12' }, 1, ownerOf('team-12')],
  ['its text, misspelt', { search: '69', text: 'secnod' }, 1, ownerOf('team-69')],
])('any value is found by %s', async (_, input, total, first) => {
  const found = await portal.call(facetValues, asked({ facet: 'owner' as const, kind: ['component'], ...input }))

  expect(found.total).toBe(total)
  expect(found.values[0]?.value).toBe(first)
})

test('what stands for all texts in a pattern is a sign like any other, and what the list does not have is not found', async () => {
  for (const search of ['%', '_', 'only-apis']) {
    expect(await portal.call(facetValues, { facet: 'owner', q: 'kind:component', search })).toEqual({
      values: [],
      total: 0,
    })
  }
})

test('an entity that says a tag twice has it once', async () => {
  const { facets } = await portal.call(list, { q: 'type:library' })
  expect(facets.tag).toEqual([{ value: 'java', title: null, count: 1 }])
})

test.each([
  [
    'spec.',
    [
      ['spec.owner', 71],
      ['spec.type', 71],
      ['spec.lifecycle', 71],
      ['spec.limits.', 1],
    ],
  ],
  ['spec.limits.', [['spec.limits.memory', 1]]],
  ['metadata.links.u', [['metadata.links.url', 1]]],
  ['annotation.', [['annotation.example.com/on-call', 1]]],
  ['metadata.annotations.CALL', [['metadata.annotations.example.com/on-call', 1]]],
  ['relations.', [['relations.ownedBy', 71]]],
  ['label.%', []],
  ['lifecy', []],
] as const)(
  'what begins with `%s` is completed by the keys that the entities of a query have',
  async (prefix, keys) => {
    const found = await portal.call(queryKeys, { q: 'kind:component', prefix })

    expect(new Map(found.keys.map(({ name, count }) => [name, count]))).toEqual(new Map<string, number>(keys))
    expect(found.isPartial).toBe(false)
  },
)
