import { CatalogClient } from '@backstage/catalog-client'
import type { TestPortal } from '@callboard/testing'

/** Backstage's own client of the catalog, as plugins and tools that were written for Backstage use it. */
export const clientOf = ({ url }: TestPortal) =>
  new CatalogClient({ discoveryApi: { getBaseUrl: async () => `${url}/api/catalog` } })
