import { PortalError } from '@callboard/plugin-api'

/** 404: what never was, or is in the catalog now. */
export const nothingGone = (ref: string) =>
  new PortalError('NotFoundError', `'${ref}' is not an entity that is gone: it never was, or it is in the catalog now.`)
