import { type Measurement, restApi } from '../catalog/Measurement'
import { areas, roles } from '../organisation/words'

const page = (term: string) => ({
  path: `${restApi}/entities/by-query?filter=kind=component&fullTextFilterTerm=${term}&fullTextFilterFields=metadata.name,metadata.title&orderField=metadata.name,asc&limit=20`,
})

export const textFilter: Measurement = {
  what: 'text filter, part of a word: 20 of a kind, exact total',
  requests: () => areas.map((area) => page(area.slice(0, 6))),
  budget: { p95: 60, perSecond: 230 },
}

export const rareTextFilter: Measurement = {
  what: 'text filter, part of one name',
  requests: () =>
    areas.flatMap((area, index) =>
      roles.slice(index % 50, (index % 50) + 3).map((role) => page(`${area.slice(1)}-${role}`)),
    ),
  budget: { p95: 60, perSecond: 666 },
}
