import { describe, expect, test } from 'vitest'
import { withChange, withKind, withoutFilters, withSort, withToggled } from './listChanges'
import { activeFilters } from './listFilters'
import { type ListState, listInput, listPath, listQuery, parseListState } from './listState'

const read = (query: string): ListState => parseListState(new URLSearchParams(query))

describe('the address of the catalog list', () => {
  test('shows components when it says nothing', () => {
    expect(read('')).toEqual({
      kind: ['Component'],
      type: [],
      owner: [],
      lifecycle: [],
      tag: [],
      field: [],
      text: '',
      sort: [{ field: 'name', order: 'asc' }],
      at: undefined,
      group: undefined,
      columns: undefined,
      density: undefined,
      peek: undefined,
    })
  })

  test.each([
    [''],
    ['kind=all'],
    ['kind=API&kind=System'],
    ['type=service&type=website&owner=group%3Adefault%2Fpay&lifecycle=production&tag=c%2B%2B'],
    ['text=pay+roll&sort=-owner%2Cname'],
    ['sort=-updated&group=owner&columns=owner%7E180%2Ctype&density=compact&peek=component%3Adefault%2Fweb'],
    ['kind=API&at=2026-11-20T10%3A00Z'],
    ['kind=all&owner=me'],
    ['owner=none'],
    ['kind=Robot&spec.site=berlin&spec.site=porto&spec.model=a%3Db&sort=spec.model'],
  ])('says the same after it was read and written: %s', (query) => {
    expect(listQuery(read(query))).toBe(query)
  })

  test.each([
    ['a default spelled out', 'kind=Component&sort=name&order=asc', ''],
    ['a sort field that does not exist', 'sort=colour&order=sideways', ''],
    ['more than three sort fields', 'sort=name,type,owner,kind', ''],
    ['what is no grouping', 'group=colour&density=huge', ''],
    ['the direction of an address of before', 'sort=owner&order=desc', 'sort=-owner'],
    ['a parameter of somebody else', 'utm_source=chat', ''],
    ['what is no field', 'kind=Robot&spec.=1&spec.a b=2&sort=spec.', 'kind=Robot'],
    ['"all" beside other kinds', 'kind=API&kind=all', 'kind=all'],
  ])('drops %s', (_what, query, written) => {
    expect(listQuery(read(query))).toBe(written)
  })

  test('can be made from the part that matters', () => {
    expect(listPath()).toBe('/catalog')
    expect(listPath({ kind: [], owner: ['me'] })).toBe('/catalog?kind=all&owner=me')
  })
})

describe('changing what the list shows', () => {
  const start = read('type=service&lifecycle=production&owner=me&tag=java&text=pay&sort=owner')

  test.each([
    ['another text', withChange(start, { text: 'bill' }), 'text=bill'],
    ['a value', withToggled(start, 'tag', 'web'), 'tag=java&tag=web'],
    ['a chosen value again', withToggled(start, 'tag', 'java'), 'owner=me'],
    ['the sorted column again', withSort(start, 'owner'), 'sort=-owner'],
    ['a second column', withSort(start, 'type', { add: true }), 'sort=owner%2Ctype'],
    ['another column', withSort(start, 'type'), 'sort=type'],
  ])('by %s is in the address', (_what, state, part) => {
    expect(listQuery(state)).toContain(part)
  })

  test.each([
    ['type=service&owner=me&lifecycle=production&tag=java&text=pay', ''],
    ['kind=all&orphan=true', 'kind=all'],
    ['kind=Robot&spec.site=berlin&orphan=true&sort=spec.model', 'kind=Robot&sort=spec.model'],
    ['kind=API&tag=java&at=2026-11-20T10%3A00Z', 'kind=API&at=2026-11-20T10%3A00Z'],
  ])('to no filter leaves the kind, the order and the time: %s', (query, left) => {
    expect(listQuery(withoutFilters(read(query)))).toBe(left)
  })

  test('to another kind lets go of its types and lifecycles, and keeps the rest', () => {
    expect(listQuery(withKind(start, 'API'))).toBe('kind=API&owner=me&tag=java&text=pay')
    expect(listQuery(withKind(start, undefined))).toBe('kind=all&owner=me&tag=java&text=pay')
  })
})

test('every filter can be dropped on its own', () => {
  const filters = activeFilters(read('type=service&tag=java&text=pay'))
  expect(filters.map(({ facet, value, without }) => [facet, value, listQuery(without)])).toEqual([
    ['text', 'pay', 'type=service&tag=java'],
    ['kind', 'Component', 'kind=all&type=service&tag=java&text=pay'],
    ['type', 'service', 'tag=java&text=pay'],
    ['tag', 'java', 'type=service&text=pay'],
  ])
})

test('the route is asked for what the address says, and for nothing that it does not', () => {
  expect(listInput(read('kind=all&owner=me'))).toEqual({
    kind: [],
    type: [],
    field: [],
    owner: ['me'],
    lifecycle: [],
    tag: [],
    sort: 'name',
  })
})
