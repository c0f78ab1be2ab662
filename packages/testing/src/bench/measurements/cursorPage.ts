import { type Measurement, restApi } from '../catalog/Measurement'
import type { RunningCatalog } from '../catalog/RunningCatalog'
import type { Request } from '../load/Load'

interface Page {
  pageInfo: { nextCursor?: string }
}

/** Pages all over the list: each from the cursor that the one before gave. */
async function walk({ ask }: RunningCatalog, limit: number, mostPages: number): Promise<Request[]> {
  const requests: Request[] = []
  let path = `${restApi}/entities/by-query?filter=kind=component&orderField=metadata.name,asc&limit=${limit}`
  while (requests.length < mostPages) {
    const { pageInfo } = (await ask(path)) as Page
    if (!pageInfo.nextCursor) break
    path = `${restApi}/entities/by-query?cursor=${encodeURIComponent(pageInfo.nextCursor)}&limit=${limit}`
    requests.push({ path })
  }
  return requests
}

export const cursorPage: Measurement = {
  what: 'cursor page of 20',
  requests: (catalog) => walk(catalog, 20, 200),
  budget: { perSecond: 1350 },
}

export const largeCursorPage: Measurement = {
  what: 'cursor page of 500',
  requests: (catalog) => walk(catalog, 500, 140),
  budget: { p95: 25, growth: 1.5 },
}
