import { type Measurement, restApi } from '../catalog/Measurement'
import { anyRefs } from './anyRefs'

export const entityPage: Measurement = {
  what: "the portal's page of an entity",
  requests: ({ entities }) =>
    anyRefs(entities, 2000)
      .filter((ref) => !ref.startsWith('group:'))
      .map((ref) => ({ path: `${restApi}/describe/${ref.replace(':', '/')}` })),
  budget: { p95: 25 },
}
