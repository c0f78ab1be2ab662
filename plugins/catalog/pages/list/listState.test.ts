import { describe, expect, test } from 'vitest'
import { withChange, withKind, withoutFilters, withSort, withToggled } from './listChanges'
import { activeFilters } from './listFilters'
import { type ListState, listInput, listPath, listQuery, parseListState } from './listState'

const read = (query: string): ListState => parseListState(new URLSearchParams(query))
const state = (q: string): ListState => read(new URLSearchParams({ q }).toString())

describe('the address of the catalog list', () => {
  test('shows components when it says nothing', () => {
    expect(read('')).toEqual({
      q: 'kind:component',
      kind: ['component'],
      sort: [{ field: 'name', order: 'asc' }],
      at: undefined,
      group: undefined,
      columns: undefined,
      density: undefined,
      peek: undefined,
    })
  })

  test.each(['x', '%20', 'component:', 'a:b:c'])(
    'shows nothing beside the list for peek=%s, which is no entity',
    (peek) => {
      expect(read(`peek=${peek}`).peek).toBeUndefined()
    },
  )

  test.each([
    [''],
    ['q='],
    ['q=kind:api,system'],
    ['q=type:service+-tag:c%2B%2B+(a+OR+%22b+c%22)'],
    ['q=pay+roll&sort=-owner,name'],
    ['sort=-updated&group=owner&columns=owner%7E180,type&density=compact&peek=component:default/web'],
    ['q=kind:api&at=2026-11-20T10:00Z'],
    ['q=owner:me'],
    ['q=ref:b,a&view=recent'],
    ['q=ref:b,a&sort=name&view=recent'],
    ['q=lifecyle:wrong'],
    ['q=kind:robot+spec.site:berlin&sort=spec.model'],
  ])('says the same after it was read and written: %s', (query) => {
    expect(listQuery(read(query))).toBe(query)
  })

  test.each([
    ['kind=all', 'q='],
    ['kind=API&kind=System', 'q=kind:api,system'],
    ['type=service&type=website&owner=me', 'q=kind:component+type:service,website+owner:me'],
    ['kind=all&owner=group:default/pay&owner=none', 'q=owner%3Dgroup:default/pay,none'],
    ['kind=all&lifecycle=production&tag=c%2B%2B&text=pay+roll', 'q=lifecycle:production+tag:c%2B%2B+%22pay+roll%22'],
    ['kind=Robot&spec.site=berlin&spec.site=porto&orphan=true', 'q=kind:robot+spec.site:berlin,porto+is:orphan'],
    ['kind=API&kind=all', 'q='],
  ])('of an earlier portal finds the same: %s', (query, written) => {
    expect(listQuery(read(query))).toBe(written)
  })

  test.each([
    ['a default spelled out', 'q=kind:component&sort=name&order=asc', ''],
    ['a sort field that does not exist', 'sort=colour&order=sideways', ''],
    ['more than three sort fields', 'sort=name,type,owner,kind', ''],
    ['what is no grouping', 'group=colour&density=huge', ''],
    ['the direction of an address of before', 'sort=owner&order=desc', 'sort=-owner'],
    ['a parameter of somebody else', 'utm_source=chat', ''],
  ])('drops %s', (_what, query, written) => {
    expect(listQuery(read(query))).toBe(written)
  })

  test('can be made from the part that matters', () => {
    expect(listPath()).toBe('/catalog')
    expect(listPath({ kind: [], owner: ['me'] })).toBe('/catalog?q=owner:me')
    expect(listPath({ kind: ['Component'] })).toBe('/catalog')
    expect(listPath({ q: 'is:starred' })).toBe('/catalog?q=is:starred')
  })
})

describe('changing what the list shows', () => {
  const start = {
    ...read('sort=owner'),
    ...state('kind:component type:service lifecycle:production owner:me tag:java pay'),
  }

  test.each([
    ['a value', withToggled(start, 'tag', 'web'), 'tag:java,web'],
    ['a chosen value again', withToggled(start, 'tag', 'java'), 'owner:me pay'],
    ['an owner, meant exactly', withToggled(state('a'), 'owner', 'group:default/pay'), 'a owner=group:default/pay'],
    ['a value beside what is negated', withToggled(state('-tag:java'), 'tag', 'web'), '-tag:java tag:web'],
  ])('by %s is in the query', (_what, { q }, part) => {
    expect(q).toContain(part)
  })

  test.each([
    ['the sorted column again', withSort(read('sort=owner'), 'owner'), 'sort=-owner'],
    ['a second column', withSort(read('sort=owner'), 'type', { add: true }), 'sort=owner,type'],
    ['another column', withSort(read('sort=owner'), 'type'), 'sort=type'],
    ['another text', withChange(read('sort=owner'), { q: 'bill' }), 'q=bill&sort=owner'],
  ])('by %s is in the address', (_what, changed, written) => {
    expect(listQuery(changed)).toBe(written)
  })

  test.each([
    ['type:service (owner:me OR pay) kind:api', 'kind:api'],
    ['is:orphan', ''],
  ])('to no filter leaves the kind: %s', (q, left) => {
    expect(withoutFilters(state(q)).q).toBe(left)
  })

  test('to another kind lets go of its types, lifecycles and fields, and keeps the rest', () => {
    expect(withKind(start, 'API').q).toBe('kind:api owner:me tag:java pay')
    expect(withKind(start, undefined).q).toBe('owner:me tag:java pay')
    expect(withKind(state('spec.site:berlin -tag:a'), 'System').kind).toEqual(['system'])
  })
})

test('every condition can be dropped on its own', () => {
  const filters = activeFilters(state('kind:component type:service -tag:java'))
  expect(filters.map(({ text, without }) => [text, without.q])).toEqual([
    ['kind:component', 'type:service -tag:java'],
    ['type:service', 'kind:component -tag:java'],
    ['-tag:java', 'kind:component type:service'],
  ])
})

test('the route is asked for what the address says, and for nothing that it does not', () => {
  expect(listInput(read('q=owner:me'))).toEqual({ q: 'owner:me', sort: 'name' })
})
