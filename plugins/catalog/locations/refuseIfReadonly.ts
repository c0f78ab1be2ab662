import { forbidden } from '@callboard/plugin-api'
import type { CatalogConfig } from '../CatalogConfig'

/** @throws PortalError 403 if nobody may register or unregister here. */
export function refuseIfReadonly({ readonly }: CatalogConfig): void {
  if (readonly) {
    throw forbidden(
      'This catalog is read-only. An operator adds locations in app-config.yaml, under catalog.locations.',
    )
  }
}
