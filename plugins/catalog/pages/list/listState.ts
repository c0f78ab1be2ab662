import type { Density } from '@callboard/ui'
import { splitField } from '../../kinds/fieldFilters'
import { orphanField, orphanFilter } from '../../orphans/orphanFilter'
import type { FacetName } from '../../plugin'
import { type GroupField, groupFields } from '../../shapes/groupFields'
import { isFieldPath, parseSorting, type SortKey, writeSorting } from '../../shapes/sortFields'
import { densities } from './table/density'

/** What the list shows, as its address says it. */
export interface ListState extends Record<FacetName, string[]> {
  /** Values of other fields, such as `spec.site=berlin`. */
  field: string[]
  text: string
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
    sort: sortOf(query.get('sort'), query.get('order')),
    group: groupFields.find((known) => known === query.get('group')),
    columns: query.get('columns') ?? undefined,
    density: densities.find((known) => known === query.get('density')),
    peek: query.get('peek') || undefined,
    at: query.get('at') || undefined,
  }
}

const byName: SortKey[] = [{ field: 'name', order: 'asc' }]

/** Addresses of earlier portals say the direction beside the one field. */
function sortOf(text: string | null, order: string | null): SortKey[] {
  return parseSorting(text && order === 'desc' ? `-${text}` : (text ?? '')) ?? byName
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
  const sort = writeSorting(state.sort)
  if (sort !== 'name') query.set('sort', sort)
  if (state.at) query.set('at', state.at)
  for (const key of ['group', 'columns', 'density', 'peek'] as const) {
    const value = state[key]
    if (value !== undefined) query.set(key, value)
  }
  return query.toString()
}

/** The path and query of a list, for a link: `listPath({ owner: ['me'], kind: [] })`. */
export function listPath(state: Partial<ListState> = {}): string {
  const query = listQuery(listState(state))
  return query ? `/catalog?${query}` : '/catalog'
}

/** What narrows a list, as its routes take it. */
export function filterInput({ kind, type, owner, lifecycle, tag, field, text, at }: ListState) {
  const facets = { kind, type, owner, lifecycle, tag, field }
  return { ...facets, ...(text.trim() && { text: text.trim() }), ...(at && { at }) }
}

/** What the list route takes for a state. */
export const listInput = (state: ListState) => ({ ...filterInput(state), sort: writeSorting(state.sort) })
