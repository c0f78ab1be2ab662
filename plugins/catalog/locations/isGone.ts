import { PortalError } from '@callboard/plugin-api'

/** Whether an error says that a location is not there: somebody else unregistered it meanwhile. */
export const isGone = (error: unknown): boolean => error instanceof PortalError && error.statusCode === 404

/** For `catch`: that it is gone is no mistake. */
export function unlessGone(error: unknown): void {
  if (!isGone(error)) throw error
}
