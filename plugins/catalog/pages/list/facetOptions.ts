import type { FacetValue } from '../../plugin'

/** A value of a facet as the rail shows it. */
interface FacetOption {
  value: string
  title: string
  /** Absent for a chosen value that the list does not know, such as one from an old link. */
  count?: number
  chosen: boolean
}

const titlesOfOwners = new Map([
  ['none', 'No owner'],
  ['me', 'Me and my groups'],
])

/** What to call a value of a facet. */
export function facetTitle(facet: string, value: string, values: FacetValue[] = []): string {
  return (
    (facet === 'owner' ? titlesOfOwners.get(value) : undefined) ??
    values.find((known) => known.value === value)?.title ??
    shortRef(value)
  )
}

/** The values to offer: the chosen ones first, known to the list or not, then the others whose title holds `search`. */
export function facetOptions(facet: string, values: FacetValue[], chosen: string[], search = ''): FacetOption[] {
  const known = new Map(values.map((value) => [value.value, value]))
  const open = values.filter(({ value }) => !chosen.includes(value)).map(({ value }) => value)
  const option = (value: string): FacetOption => {
    const count = known.get(value)?.count
    const title = facetTitle(facet, value, values)
    return { value, title, chosen: chosen.includes(value), ...(count !== undefined && { count }) }
  }
  const wanted = search.trim().toLowerCase()
  return [
    ...chosen.map(option),
    ...open.map(option).filter(({ title, value }) => `${title} ${value}`.toLowerCase().includes(wanted)),
  ]
}

/** `group:default/pay` is `pay`: what is the same for all of them only hides the difference. */
function shortRef(value: string): string {
  return value.replace(/^(group|user):(default\/)?/, '')
}
