import { forbidden } from '@callboard/plugin-api'
import type { CatalogConfig } from '../CatalogConfig'

const sentence = 'This catalog is read-only. An operator adds locations in app-config.yaml, under catalog.locations.'

/** What nobody is offered in a catalog that is read-only. Locations are read again all the same, and what is gone is removed. */
export const withheldIfReadonly = ({ readonly }: CatalogConfig) =>
  readonly ? { register: sentence, unregister: sentence } : {}

/** @throws PortalError 403 if nobody may register or unregister here. */
export function refuseIfReadonly({ readonly }: CatalogConfig): void {
  if (readonly) throw forbidden(sentence)
}
