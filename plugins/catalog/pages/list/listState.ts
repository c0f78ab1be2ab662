import { splitField } from '../../kinds/fieldFilters'
import { orphanField, orphanFilter } from '../../orphans/orphanFilter'
import type { FacetName } from '../../plugin'
import type { FieldPath, SortField } from '../../shapes/EntityList'
import { isFieldPath, sortFields } from '../../shapes/sortFields'

/** What the list shows, as its address says it. */
export interface ListState extends Record<FacetName, string[]> {
  /** Values of other fields, such as `spec.site=berlin`. */
  field: string[]
  text: string
  sort: SortField | FieldPath
  order: 'asc' | 'desc'
  cursor: string | undefined
  /** The time whose list it is; undefined for the present. */
  at: string | undefined
}

/** What somebody who opens the catalog wants to see first. */
const defaultKind = 'Component'
/** How an address says "no kind chosen", since an absent kind means the default one. */
const everyKind = 'all'

/** Reads an address; what it does not know is the default, so that no link can break the page. */
export function parseListState(query: URLSearchParams): ListState {
  return {
    kind: kindsOf(query.getAll('kind')),
    type: query.getAll('type'),
    owner: query.getAll('owner'),
    lifecycle: query.getAll('lifecycle'),
    tag: query.getAll('tag'),
    field: [
      ...(query.get('orphan') === 'true' ? [orphanFilter] : []),
      ...[...query].filter(([key]) => isFieldPath(key)).map(([key, value]) => `${key}=${value}`),
    ],
    text: query.get('text') ?? '',
    sort: sortOf(query.get('sort')),
    order: query.get('order') === 'desc' ? 'desc' : 'asc',
    cursor: query.get('cursor') ?? undefined,
    at: query.get('at') || undefined,
  }
}

function sortOf(field: string | null): ListState['sort'] {
  if (field !== null && isFieldPath(field)) return field
  return sortFields.find((known) => known === field) ?? 'name'
}

function kindsOf(values: string[]): string[] {
  if (values.length === 0) return [defaultKind]
  return values.includes(everyKind) ? [] : values
}

/** The list as one finds it, but for what is given. */
export function listState(state: Partial<ListState>): ListState {
  return { ...parseListState(new URLSearchParams()), ...state }
}

/** Writes the address of a state, leaving defaults out. */
export function listQuery(state: ListState): string {
  const query = new URLSearchParams()
  const kinds = state.kind.length === 0 ? [everyKind] : state.kind
  if (kinds.join() !== defaultKind) for (const kind of kinds) query.append('kind', kind)
  for (const facet of ['type', 'owner', 'lifecycle', 'tag'] as const) {
    for (const value of state[facet]) query.append(facet, value)
  }
  for (const [field, value] of state.field.map(splitField))
    query.append(field === orphanField ? 'orphan' : field, value)
  if (state.text) query.set('text', state.text)
  if (state.sort !== 'name') query.set('sort', state.sort)
  if (state.order !== 'asc') query.set('order', state.order)
  if (state.cursor) query.set('cursor', state.cursor)
  if (state.at) query.set('at', state.at)
  return query.toString()
}

/** The path and query of a list, for a link: `listPath({ owner: ['me'], kind: [] })`. */
export function listPath(state: Partial<ListState> = {}): string {
  const query = listQuery(listState(state))
  return query ? `/catalog?${query}` : '/catalog'
}

/** What the list route takes for a state. */
export function listInput({ cursor, text, at, ...state }: ListState) {
  return { ...state, ...(text.trim() && { text: text.trim() }), ...(cursor && { cursor }), ...(at && { at }) }
}
