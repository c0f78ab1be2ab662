import type { Request } from '../load/Load'
import type { RunningCatalog } from './RunningCatalog'

/** One thing that people or programs ask the catalog for. */
export interface Measurement {
  what: string
  /** Different ones: the same again and again would measure a cache. */
  requests(catalog: RunningCatalog): Request[] | Promise<Request[]>
  budget: {
    /** Milliseconds at 100,000 entities. */
    p95?: number
    /** How much p95 may grow from 10,000 to 100,000 entities. */
    growth?: number
    /** Requests in a second at 10,000 entities. */
    perSecond?: number
  }
}

export const restApi = '/api/catalog'
