import { type Measurement, restApi } from '../catalog/Measurement'
import { anyRefs } from './anyRefs'

export const byRefs: Measurement = {
  what: '50 entities by ref',
  requests({ entities }) {
    const refs = anyRefs(entities, 10_000)
    return Array.from({ length: 200 }, (_, index) => ({
      method: 'POST',
      path: `${restApi}/entities/by-refs`,
      body: { entityRefs: refs.slice(index * 50, (index + 1) * 50) },
    }))
  },
  budget: { p95: 25, growth: 1.5, perSecond: 1728 },
}
