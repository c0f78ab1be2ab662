import { type TypedFacet, takeFacets } from '@callboard/plugin-api'
import { type EntityList, type FacetName, type FacetValue, facetNames } from '../../shapes/EntityList'
import { shortRef } from './facetOptions'
import { withChange } from './listChanges'
import type { ListState } from './listState'

/** What is typed into the filter. */
interface TypedFilter {
  text: string
  /** Such as `owner:me`. */
  facets: TypedFacet[]
  /** A facet at the end that is still being typed, such as `owner:che`. */
  unfinished: string
}

/** Tells facets from text. One at the end is finished by a blank, or by the quotation mark that closes it. */
export function readFilter(typed: string, own: FieldKey[] = []): TypedFilter {
  const isFacet = (key: string) => isNamed(facetNames, key) || own.some((each) => each.key === key)
  const last = /(?:^|\s)(\w+):(?:[^\s"]*|"[^"]*)$/.exec(typed)
  const isUnfinished = last?.[1] !== undefined && isFacet(last[1].toLowerCase())
  const taken = takeFacets(isUnfinished ? typed.slice(0, last.index) : typed, isFacet)
  return { ...taken, unfinished: isUnfinished ? last[0].trim() : '' }
}

const isNamed = (names: readonly string[], key: string) => names.includes(key)

/** A field that the kind of the list declares, and what one types for it: `site` for `spec.site`. */
export interface FieldKey {
  key: string
  field: string
}

/** The list narrowed by typed facets too. Another kind has other types and lifecycles, so it lets go of those chosen before. */
export function withTypedFacets(
  state: ListState,
  typed: TypedFacet[],
  known: EntityList['facets'] | undefined,
  own: FieldKey[] = [],
): ListState {
  const valuesOf = (facet: FacetName) =>
    typed.filter(({ key }) => key === facet).map(({ value }) => meantValue(facet, value, known))
  const kind = valuesOf('kind')
  const start =
    kind.length > 0 ? withChange(state, { kind, type: [], lifecycle: [], field: [] }) : withChange(state, {})
  const fields = own.flatMap(({ key, field }) =>
    typed.filter((each) => each.key === key).map(({ value }) => `${field}=${value}`),
  )
  const added = (facet: FacetName) => [...new Set([...start[facet], ...valuesOf(facet)])]
  return {
    ...start,
    type: added('type'),
    owner: added('owner'),
    lifecycle: added('lifecycle'),
    tag: added('tag'),
    field: [...new Set([...start.field, ...fields])],
  }
}

/** The value that somebody means: in another case, by its title, or for an owner by the name alone. */
function meantValue(facet: FacetName, typed: string, known: EntityList['facets'] | undefined): string {
  const wanted = typed.toLowerCase()
  if (facet === 'owner' && (wanted === 'me' || wanted === 'none')) return wanted
  const found = known && findNamed(known[facet], typed)
  if (found) return found.value
  return facet === 'owner' ? ownerRef(wanted) : typed
}

/** The value of a facet that a text names, in any case: itself, its title, or of an owner the name alone. */
export const findNamed = (values: FacetValue[], typed: string): FacetValue | undefined =>
  values.find(({ value, title }) =>
    [value, shortRef(value), title].some((spelling) => spelling?.toLowerCase() === typed.toLowerCase()),
  )

function ownerRef(typed: string): string {
  const [kind, name] = typed.includes(':') ? typed.split(':', 2) : ['group', typed]
  return name?.includes('/') ? `${kind}:${name}` : `${kind}:default/${name}`
}
