import { type Measurement, restApi } from '../catalog/Measurement'
import { anyRefs } from './anyRefs'

export const byName: Measurement = {
  what: 'an entity by name',
  requests: ({ entities }) =>
    anyRefs(entities, 2000).map((ref) => ({ path: `${restApi}/entities/by-name/${ref.replace(':', '/')}` })),
  budget: { p95: 25, growth: 1.5, perSecond: 3061 },
}
