import type { Cause } from '../Version'

/** What to call an occasion. */
export const causeTitles: Record<Cause, string> = {
  register: 'Registered',
  refresh: 'Read',
  webhook: 'Pushed',
  unregister: 'Unregistered',
  exclude: 'Taken out of the catalog',
  orphan: 'File gone',
  rename: 'Renamed',
  handover: 'Handed over',
  delete: 'Orphan deleted',
  restore: 'Restored',
}
