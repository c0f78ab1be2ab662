import { type Measurement, restApi } from '../catalog/Measurement'
import { countOf, nameOf } from '../organisation/Organisation'

export const kindAndOwner: Measurement = {
  what: 'components of an owner: 20 by name, exact total',
  requests: ({ entities }) =>
    Array.from({ length: countOf('Group', entities) }, (_, index) => ({
      path: `${restApi}/entities/by-query?filter=kind=component,relations.ownedBy=group:default/${nameOf('Group', index)}&orderField=metadata.name,asc&limit=20`,
    })),
  budget: { perSecond: 946 },
}
