import { expect, test } from 'vitest'
import { graphPath, graphQuery, parseGraphState } from './graphState'

const parsed = (query: string) => parseGraphState(new URLSearchParams(query))
const web = 'component:default/web'

test.each([
  ['', {}],
  ['root=component:default/web', { roots: [web] }],
  ['root=Component:Web&root=component:default/web', { roots: [web] }],
  ['root=nothing', {}],
  [
    'root=component:default/web&depth=3&direction=in&limit=1000',
    { roots: [web], depth: 3, direction: 'in', limit: 1000 },
  ],
  ['depth=0&limit=-1&direction=sideways', {}],
  ['depth=99&limit=99999', { depth: 10, limit: 1000 }],
  ['kind=API&kind=system&relation=dependsOn', { kinds: ['api', 'system'], relations: ['dependsOn'] }],
  ['merged=false&orientation=down&show=impact', { merged: false, orientation: 'down', show: 'impact' }],
  ['expand=api:default/a&expand=broken', { expanded: ['api:default/a'] }],
] as const)('the address ?%s is read as %j', (query, expected) => {
  expect(parsed(query)).toEqual({ ...parsed(''), ...expected })
})

test('an address of Backstage is read, with brackets in old and new form', () => {
  const query =
    'rootEntityRefs[]=component:default/web&maxDepth=%E2%88%9E&selectedKinds[0]=API&selectedRelations[]=ownerOf' +
    '&unidirectional=true&mergeRelations=false&direction=TB&showFilters=true'
  expect(graphQuery(parsed(query)).toString()).toBe(
    'root=component%3Adefault%2Fweb&depth=10&kind=api&relation=ownerOf&merged=false&orientation=down',
  )
})

test('what is written is read again as it was, and what everybody sees at first is not written', () => {
  const state = {
    ...parsed(''),
    roots: [web],
    depth: 2,
    direction: 'out' as const,
    kinds: ['api'],
    relations: ['partOf'],
    limit: 500,
    expanded: ['api:default/a'],
    merged: false,
    orientation: 'down' as const,
    show: 'impact' as const,
    at: '2026-10-01T12:00:00Z',
  }
  expect(parseGraphState(graphQuery(state))).toEqual(state)
  expect(graphPath({})).toBe('/catalog-graph')
})
