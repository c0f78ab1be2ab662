import { PortalError } from '@callboard/plugin-api'

/** Whether work ended because the portal does: then nothing is wrong with the site, which is built one turn later. */
export const isStopping = (error: unknown) => error instanceof PortalError && error.statusCode === 503
