import { type Measurement, restApi } from '../catalog/Measurement'
import { countOf, nameOf } from '../organisation/Organisation'
import { areas, roles } from '../organisation/words'

const list = (query: string) => ({ path: `${restApi}/list?${query}&limit=20` })

/** The list that the portal's own pages show: summaries, with the total and all facets. */
export const portalList: Measurement = {
  what: "the portal's list: 20 of a kind, exact total, all facets",
  requests: () => ['component', 'component', 'api', 'resource', 'system'].map((kind) => list(`kind=${kind}`)),
  budget: { p95: 100, perSecond: 248 },
}

export const portalListOfOwner: Measurement = {
  what: "the portal's list, kind and owner",
  requests: ({ entities }) =>
    Array.from({ length: countOf('Group', entities) }, (_, index) =>
      list(`kind=component&owner=group:default/${nameOf('Group', index)}`),
    ),
  budget: { p95: 100, perSecond: 946 },
}

export const portalListOfText: Measurement = {
  what: "the portal's list, part of a word",
  requests: () => areas.map((area) => list(`kind=component&text=${area.slice(0, 6)}`)),
  budget: { p95: 60, perSecond: 230 },
}

/** Two letters swapped. */
const misspelt = (word: string) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4)

export const portalListOfTypo: Measurement = {
  what: "the portal's list, misspelt",
  requests: () => areas.map((area, index) => list(`text=${misspelt(area)}+${roles[index % roles.length]}`)),
  budget: { p95: 60 },
}
