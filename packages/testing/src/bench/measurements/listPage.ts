import { type Measurement, restApi } from '../catalog/Measurement'

const kinds = ['component', 'component', 'component', 'api', 'resource', 'system']

const page = (rest: string) =>
  kinds.map((kind) => ({
    path: `${restApi}/entities/by-query?filter=kind=${kind}&orderField=metadata.name,asc&limit=20${rest}`,
  }))

export const listPage: Measurement = {
  what: 'list page: 20 of a kind by name, exact total',
  requests: () => page(''),
  budget: { p95: 25, growth: 1.5, perSecond: 248 },
}

export const listPageWithoutTotal: Measurement = {
  what: 'list page without total',
  requests: () => page('&totalItems=exclude'),
  budget: { perSecond: 1980 },
}
