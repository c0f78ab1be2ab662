import { isEntityRef } from '@callboard/catalog-model'
import { parseQuery, valuesOfField } from '@callboard/query'
import type { Density } from '@callboard/ui'
import { orphanFilter } from '../../orphans/orphanFilter'
import { defaultQuery, type Narrowing, queryOf } from '../../query/queryOf'
import { type GroupField, groupFields } from '../../shapes/groupFields'
import { isFieldPath, parseSorting, type SortKey, writeSorting } from '../../shapes/sortFields'
import { densities } from './table/density'

/** What the list shows, as its address says it. */
export interface ListState {
  /** What narrows it. */
  q: string
  /** The kinds that the query asks for, as far as it names them; empty for all. */
  kind: string[]
  sort: SortKey[]
  /** What the rows are grouped by. */
  group: GroupField | undefined
  /** The columns beside the name, with their widths, as `chosenColumns` reads them; undefined for those one is used to. */
  columns: string | undefined
  /** Undefined for the one that one is used to. */
  density: Density | undefined
  /** Ref of the entity that is shown beside the list. */
  peek: string | undefined
  /** The time whose list it is; undefined for the present. */
  at: string | undefined
  /** Id of the view that it was opened as, so that the page knows what is to be changed in it. */
  view: string | undefined
}

/** Reads an address; what it does not know is the default, so that no link can break the page. */
export function parseListState(address: URLSearchParams): ListState {
  const q = address.get('q') ?? earlierQuery(address)
  return {
    q,
    kind: kindsIn(q),
    sort: sortOf(address.get('sort'), address.get('order')) ?? usualSort(address.get('view')),
    group: groupFields.find((known) => known === address.get('group')),
    columns: address.get('columns') ?? undefined,
    density: densities.find((known) => known === address.get('density')),
    peek: peekOf(address.get('peek')),
    at: address.get('at') || undefined,
    view: address.get('view') || undefined,
  }
}

const peekOf = (ref: string | null) => (ref && isEntityRef(ref) ? ref : undefined)

/** The kinds that a query names. */
export const kindsIn = (q: string): string[] => valuesOfField(parseQuery(q), 'kind')?.values ?? []

/** What addresses of earlier portals said beside fields of the spec. */
export const earlierKeys = ['kind', 'type', 'owner', 'lifecycle', 'tag', 'orphan', 'text']

/** How earlier portals said "of every kind". */
const everyKind = 'all'

/** Addresses of earlier portals have a key for each facet: whoever saved one finds the same list. */
function earlierQuery(address: URLSearchParams): string {
  const kind = address.getAll('kind')
  const fields = [...address].filter(([key]) => isFieldPath(key)).map(([key, value]) => `${key}=${value}`)
  return queryOf({
    ...(kind.length > 0 && { kind: kind.includes(everyKind) ? [] : kind }),
    type: address.getAll('type'),
    owner: address.getAll('owner'),
    lifecycle: address.getAll('lifecycle'),
    tag: address.getAll('tag'),
    field: [...fields, ...(address.get('orphan') === 'true' ? [orphanFilter] : [])],
    text: address.get('text') ?? '',
  })
}

const byName: SortKey[] = [{ field: 'name', order: 'asc' }]

/** The view of what was looked at, which comes in the order in which it was, unless it is sorted otherwise. */
export const recentView = 'recent'

const usualSort = (view: string | null | undefined) => (view === recentView ? [] : byName)

/** Whether a list is in the order in which its entities were looked at, which the browser alone knows. */
export const isInRecentOrder = ({ view, sort }: ListState): boolean => view === recentView && sort.length === 0

/** Addresses of earlier portals say the direction beside the one field. */
function sortOf(text: string | null, order: string | null): SortKey[] | undefined {
  return parseSorting(text && order === 'desc' ? `-${text}` : (text ?? ''))
}

/** What a link says of a list: a query as text or in parts, and everything else that its address can say. */
export type ListLink = Narrowing & Partial<Omit<ListState, 'kind'>>

/** The list as one finds it, but for what is given. */
export function listState({
  q: text,
  sort,
  group,
  columns,
  density,
  peek,
  at,
  view,
  ...narrowing
}: ListLink): ListState {
  const q = text ?? queryOf(narrowing)
  return { q, kind: kindsIn(q), sort: sort ?? usualSort(view), group, columns, density, peek, at, view }
}

/** Writes the address of a state, leaving defaults out. */
export function listQuery({ q, sort: keys, ...state }: ListState): string {
  const address = new URLSearchParams()
  if (q.trim() !== defaultQuery) address.set('q', q)
  const sort = writeSorting(keys)
  if (sort !== '' && sort !== writeSorting(usualSort(state.view))) address.set('sort', sort)
  for (const key of ['at', 'group', 'columns', 'density', 'peek', 'view'] as const) {
    const value = state[key]
    if (value) address.set(key, value)
  }
  return legible(address.toString())
}

/** Signs of the language that an address may hold as they are. */
const legible = (address: string) => address.replace(/%(3A|2F|2C|28|29)/g, decodeURIComponent)

/** The path and query of a list, for a link: `listPath({ owner: ['me'], kind: [] })`, or `listPath({ q: 'owner:me' })`. */
export function listPath(link: ListLink = {}): string {
  const query = listQuery(listState(link))
  return query ? `/catalog?${query}` : '/catalog'
}

/** What narrows a list, as its routes take it. */
export const filterInput = ({ q, at }: ListState) => ({ q, ...(at && { at }) })

/** What the list route takes for a state. */
export const listInput = (state: ListState) => ({
  ...filterInput(state),
  sort: writeSorting(state.sort.length > 0 ? state.sort : byName),
})
