import { type Measurement, restApi } from '../catalog/Measurement'

export const hundredEntities: Measurement = {
  what: '100 entities of GET /entities',
  requests: () =>
    Array.from({ length: 20 }, (_, index) => ({ path: `${restApi}/entities?limit=100&offset=${index * 100}` })),
  budget: { perSecond: 808 },
}
