import type { Measurement } from '../catalog/Measurement'
import { areas, roles } from '../organisation/words'

const terms = areas.map((area, index) => `${area} ${roles[(index * 3) % roles.length]}`)

export const search: Measurement = {
  what: 'search',
  requests: () => terms.map((term) => ({ path: `/api/search/query?term=${encodeURIComponent(term)}` })),
  budget: { perSecond: 760 },
}

export const searchOneWord: Measurement = {
  what: 'search for one word that hundreds have',
  requests: () => areas.map((term) => ({ path: `/api/search/query?term=${term}` })),
  budget: { p95: 60 },
}
