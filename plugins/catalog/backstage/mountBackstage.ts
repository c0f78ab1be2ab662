import type { Services } from '@callboard/plugin-api/backend'
import type { RequestHandler, Router } from 'express'
import type { CatalogConfig } from '../CatalogConfig'
import { mountEntities } from './entities/mountEntities'
import { mountValidate } from './entities/mountValidate'

/** What of Backstage's API is not JSON in, JSON out. */
export function mountBackstage(
  router: Router,
  services: Services<CatalogConfig>,
  can: (permission: string) => RequestHandler,
): void {
  mountEntities(router, services, can)
  mountValidate(router, services, can)
}
