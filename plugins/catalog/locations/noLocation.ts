import { inShort, PortalError } from '@callboard/plugin-api'

/** 404, with where to look. */
export const noLocation = (id: string) =>
  new PortalError(
    'NotFoundError',
    `No location has the id '${inShort(id)}'. It may have been unregistered; GET /api/catalog/locations lists those that there are.`,
  )
